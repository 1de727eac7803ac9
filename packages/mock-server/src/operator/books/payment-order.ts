import { localDate } from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import type { Moment } from '../../clock/moment.js';
import { facts, note, title } from '../../documents/blocks.js';
import { formatDate, formatMoney } from '../../documents/format.js';
import { grid, sampleMark } from '../../documents/grid.js';
import type { Block } from '../../documents/pdf/block.js';
import { sumInWords } from '../../documents/sum-in-words.js';
import { file } from '../../http/reply.js';
import type { PaymentRow } from '../../payments/payment.js';
import { issued, partyOf } from '../papers/subject.js';
import { applicationOf } from './shown-payment.js';

const name = 'Платёжное поручение';

/** A payment order that whoever pays hands to their bank, with everything that п. 103 wants to be named. */
export async function paymentOrderFile(payment: PaymentRow, moment: Moment) {
  const application = await applicationOf(payment, moment);
  const reference = { number: numberOf(payment), issuedOn: dateOf(payment, application) };
  const { issuer } = issued(application, moment);
  const { writePdf } = await import('../../documents/pdf/write-pdf.js');
  const bytes = await writePdf({
    title: `${name} ${reference.number}`,
    author: grid.name,
    createdOn: reference.issuedOn,
    marks: {
      company: `${grid.name}, филиал «${issuer.branch}»`,
      companyDetails: `ИНН ${grid.inn}, ОГРН ${grid.ogrn}, контакт-центр ${issuer.contactPhone}`,
      document: name,
      reference: `№ ${reference.number} от ${formatDate(reference.issuedOn)}`,
      sample: sampleMark,
    },
    blocks: [...title(reference, name), ...blocks(payment, application)],
  });
  return file('application/pdf', bytes, `${name} ${reference.number}.pdf`);
}

function blocks(payment: PaymentRow, application: FiledApplication): Block[] {
  const payer = partyOf(application);
  const { amountKopecks, purpose } = payment;
  return [
    facts([
      ['Сумма', `${formatMoney(amountKopecks)} ₽\n${sumInWords(amountKopecks)}`],
      ['Плательщик', `${payer.name}\n${payer.identifiers}`],
      ['Счёт плательщика', 'заполняет плательщик'],
      ['Банк плательщика, БИК', 'заполняет плательщик'],
      ['Получатель', grid.name],
      ['ИНН / КПП получателя', `${grid.inn} / ${grid.kpp}`],
      ['Счёт получателя', grid.account],
      ['Банк получателя', grid.bank],
      ['БИК', grid.bic],
      ['Корреспондентский счёт', grid.correspondentAccount],
      ['Назначение платежа', purpose],
      ['Вид операции, очерёдность', '01, 5'],
    ]),
    note(
      'Платить должен заявитель, и в назначении должен остаться номер счёта (п. 103 Правил № 861).',
    ),
    note('Днём оплаты считается день, когда деньги поступят на счёт сетевой организации.'),
  ];
}

/** Of the invoice, and among its parts. */
function numberOf({ invoiceNumber, part }: PaymentRow): string {
  return part === null ? invoiceNumber : `${invoiceNumber}/${part}`;
}

function dateOf({ createdAt }: PaymentRow, { filing }: FiledApplication): string {
  return localDate(createdAt, filing.region);
}
