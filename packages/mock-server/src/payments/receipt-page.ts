import { formatKopecks, type Locale } from '@drsk/domain';
// Under another name: tools take templates of `html` for those of Lit, and these are plain HTML.
import { html as markup } from 'hono/html';
import { type Markup, shamPage } from '../http/sham-page.js';
import { bankMessages } from './bank/bank.messages.js';

type Kind = keyof typeof bankMessages.ru.receipt.kinds;

interface ShownReceipt {
  readonly kind: Kind;
  readonly time: string;
  readonly kopecks: number;
  readonly drive: string;
  readonly document: string;
  readonly sign: string;
}

/** What the code of a receipt says; it says nothing of anybody. */
export function readReceipt(text: string): ShownReceipt | undefined {
  const match =
    /^(advance|settlement|refund)&t=(\d{8}T\d{4})&s=(\d+)\.(\d\d)&fn=(\d{16})&i=(\d+)&fp=(\d{10})&n=[12]$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, kind = '', time = '', rubles, kopecks, drive = '', document = '', sign = ''] = match;
  if (!isKind(kind)) return undefined;
  return { kind, time, kopecks: Number(`${rubles}${kopecks}`), drive, document, sign };
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(bankMessages.ru.receipt.kinds, kind);
}

export function receiptPage(receipt: ShownReceipt, locale: Locale): Markup {
  const { receipt: text, payee, amount } = bankMessages[locale];
  const { title, sham } = text;
  const [, year, month, day, hour, minute] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)$/.exec(receipt.time) ?? [];
  const main = markup`<h2>${text.subject}</h2>
    <dl>
      <dt>${payee}</dt>
      <dd lang="ru">АО «ДРСК», ИНН 2801108200</dd>
      <dt>${text.kind}</dt>
      <dd>${text.kinds[receipt.kind]}</dd>
      <dt>${amount}</dt>
      <dd><strong>${formatKopecks(receipt.kopecks, locale)}</strong></dd>
      <dt>${text.issuedAt}</dt>
      <dd>${day}.${month}.${year} ${hour}:${minute} UTC</dd>
      <dt>${text.drive}</dt>
      <dd>${receipt.drive}</dd>
      <dt>${text.document}</dt>
      <dd>${receipt.document}</dd>
      <dt>${text.sign}</dt>
      <dd>${receipt.sign}</dd>
    </dl>`;
  return shamPage({ locale, title, sham, main });
}
