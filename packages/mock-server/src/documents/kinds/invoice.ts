import { dashes, facts, heading, note, paragraph, signature, table, title } from '../blocks.js';
import type { Composition } from '../composition.js';
import type { Invoice } from '../document-data.js';
import { feeTable, includedVat } from '../fee-table.js';
import { formatMoney, formatReference } from '../format.js';
import { grid } from '../grid.js';
import type { Block } from '../pdf/block.js';
import { sumInWords } from '../sum-in-words.js';

/** For the whole fee; the first part of it is the acceptance (п. 103, 105). */
export function composeInvoice(data: Invoice): Composition {
  return {
    name: 'Счёт на оплату',
    blocks: [
      ...title(data, 'Счёт на оплату'),
      facts([
        ['Получатель', grid.name],
        ['ИНН / КПП', `${grid.inn} / ${grid.kpp}`],
        ['Банк получателя', grid.bank],
        ['БИК', grid.bic],
        ['Расчётный счёт', grid.account],
        ['Корреспондентский счёт', grid.correspondentAccount],
        ['Назначение платежа', data.purpose],
        ['Плательщик', `${data.applicant.name}\n${data.applicant.identifiers}`],
        ['Адрес плательщика', data.applicant.address],
        ['Основание', `Заявка ${formatReference(data.application)}`],
      ]),
      ...amount(data),
      heading('График оплаты'),
      feeTable(data.fee),
      heading('Как оплатить'),
      ...dashes([
        'Оплата первой части является акцептом: с её поступлением договор заключён, без неё заявка аннулируется ' +
          '(пункты 103 и 105 Правил).',
        'Датой оплаты считается день, когда деньги поступили в кассу или на расчётный счёт сетевой организации.',
        'В платёжном документе укажите сетевую организацию, её банковские реквизиты, номер и дату этого счёта (пункт 103 Правил).',
      ]),
      note('Банк и счета в этом документе вымышлены. Не переводите по ним деньги.'),
      ...signature(data),
    ],
  };
}

function amount({ fee }: Invoice): Block[] {
  const { amountKopecks } = fee;
  const sum = formatMoney(amountKopecks);
  return [
    table(
      [
        { title: '№', share: 6, align: 'center' },
        { title: 'Наименование услуги', share: 50 },
        { title: 'Кол-во', share: 12, align: 'center' },
        { title: 'Цена, ₽', share: 16, align: 'right' },
        { title: 'Сумма, ₽', share: 16, align: 'right' },
      ],
      [['1', 'Технологическое присоединение к электрическим сетям', '1', sum, sum]],
      [' ', 'Итого к оплате', ' ', ' ', sum],
    ),
    paragraph(`${sumInWords(amountKopecks)}${includedVat(fee)}.`),
  ];
}
