import type { ApplicantKind, Receipt } from '@drsk/contract';
import type { PaymentRow } from './payment.js';

export interface ReceiptFacts {
  readonly applicantKind: ApplicantKind;
  /** When the final document was posted: until then money is an advance. */
  readonly finalAt: string | undefined;
  /** Of the fiscal data operator. */
  readonly sandboxUrl: string;
}

type Printed = Pick<Receipt, 'kind' | 'amountKopecks' | 'issuedAt'>;

/** What the cash register has printed for a payment (54-ФЗ): an advance, then the settlement; money back has its own. */
export function receiptsOf(payment: PaymentRow, facts: ReceiptFacts): Receipt[] {
  // Companies that pay each other by bank transfer need none.
  if (payment.way === 'bank_transfer' && facts.applicantKind !== 'individual') return [];
  const printed = [...salesOf(payment, facts), ...returnsOf(payment)];
  return printed.map((one, index) => receipt(one, { payment, number: index + 1, facts }));
}

function salesOf(payment: PaymentRow, { finalAt }: ReceiptFacts): Printed[] {
  const { arrived, amountKopecks: asked, bookedKopecks } = payment;
  const issuedAt = payment.paidAt ?? (arrived && noonOf(arrived.on));
  if (issuedAt === null) return [];
  const amountKopecks = arrived?.amountKopecks ?? asked;
  if (finalAt !== undefined && issuedAt >= finalAt)
    return [{ kind: 'settlement', amountKopecks, issuedAt }];
  const advance: Printed = { kind: 'advance', amountKopecks, issuedAt };
  if (finalAt === undefined || bookedKopecks === 0) return [advance];
  return [advance, { kind: 'settlement', amountKopecks: bookedKopecks, issuedAt: finalAt }];
}

function returnsOf({ refunds }: PaymentRow): Printed[] {
  return refunds.flatMap(({ amountKopecks, doneOn }) =>
    doneOn === null ? [] : [{ kind: 'refund' as const, amountKopecks, issuedAt: noonOf(doneOn) }],
  );
}

interface Register {
  readonly payment: PaymentRow;
  /** Among the receipts of the payment. */
  readonly number: number;
  readonly facts: ReceiptFacts;
}

function receipt(printed: Printed, { payment, number, facts: { sandboxUrl } }: Register): Receipt {
  const { amountKopecks, issuedAt, kind } = printed;
  const fiscalDrive = '9999078900012345';
  const fiscalDocument = String(payment.serial * 10 + number);
  const fiscalSign = signOf(`${payment.id}/${kind}/${number}`);
  const time = issuedAt.slice(0, 16).replaceAll(/[-:]/g, '');
  const rubles = (amountKopecks / 100).toFixed(2);
  // 1 is a sale, 2 its return.
  const code = `t=${time}&s=${rubles}&fn=${fiscalDrive}&i=${fiscalDocument}&fp=${fiscalSign}&n=${kind === 'refund' ? 2 : 1}`;
  const link = `${sandboxUrl}/_sandbox/bank/receipts/${kind}&${code}`;
  return { ...printed, fiscalDrive, fiscalDocument, fiscalSign, link, code };
}

/** Ten digits that the same payment always gets. */
function signOf(text: string): string {
  let hash = 0n;
  for (const character of text)
    hash = (hash * 31n + BigInt(character.codePointAt(0) ?? 0)) % 10_000_000_000n;
  return String(hash).padStart(10, '0');
}

/** In the far east: banks tell no more than the day. */
function noonOf(date: string): string {
  return `${date}T03:00:00.000Z`;
}
