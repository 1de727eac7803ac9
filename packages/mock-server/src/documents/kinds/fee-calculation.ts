import {
  addressing,
  dashes,
  facts,
  heading,
  note,
  paragraph,
  signature,
  table,
  title,
} from '../blocks.js';
import type { Composition } from '../composition.js';
import type { FeeCalculation } from '../document-data.js';
import { includedVat } from '../fee-table.js';
import { formatMeasure, formatMoney, formatNumber } from '../format.js';
import type { Block } from '../pdf/block.js';
import { sumInWords } from '../sum-in-words.js';

/** The table is that of appendix 18; what it leaves open – the other ways, and why the fee is what it is – follows it. */
export function composeFeeCalculation(data: FeeCalculation): Composition {
  const { fee } = data;
  return {
    name: 'Расчёт платы',
    blocks: [
      ...title(
        data,
        'Расчёт',
        'размера платы за технологическое присоединение',
        '(приложение № 18 к Правилам)',
      ),
      addressing(data, [['Оплачиваемая мощность', formatMeasure(data.powerKw, 'кВт')]]),
      ...standardRates(data),
      heading('Размер платы'),
      comparison(data),
      paragraph(
        `Плата: ${formatMoney(fee.amountKopecks)}\u00a0₽ (${sumInWords(fee.amountKopecks)})${includedVat(fee)}.`,
      ),
      ...dashes(data.reasons),
      note(`Ставки: ${fee.decision}.`),
      ...signature(data),
    ],
  };
}

function standardRates({ lines, standardKopecks }: FeeCalculation): Block[] {
  if (standardKopecks === null) return [];
  return [
    paragraph(
      'Стоимость мероприятий, осуществляемых для технологического присоединения энергопринимающих устройств ' +
        'заявителя к электрическим сетям:',
    ),
    table(
      [
        { title: 'Ставка', share: 15 },
        { title: 'Наименование ставки', share: 27 },
        { title: 'Размер без НДС, ₽', share: 15, align: 'right' },
        { title: 'Длина, км', share: 10, align: 'right' },
        { title: 'кВт', share: 8, align: 'right' },
        { title: 'Штук', share: 8, align: 'right' },
        { title: 'Стоимость без НДС, ₽', share: 17, align: 'right' },
      ],
      lines.map(toRow),
      [' ', 'P станд.ст с НДС', ' ', ' ', ' ', ' ', formatMoney(standardKopecks)],
    ),
  ];
}

/** The quantity stands in the column of its unit; of a connection there is one. */
function toRow({ code, title: name, unit, quantity, rateKopecks, netKopecks }: Line): string[] {
  const inColumn = (own: Line['unit']): string => (unit === own ? formatNumber(quantity) : '');
  return [
    code,
    name,
    formatMoney(rateKopecks),
    inColumn('km'),
    inColumn('kw'),
    `${inColumn('piece')}${inColumn('point')}`,
    formatMoney(netKopecks),
  ];
}

type Line = FeeCalculation['lines'][number];

function comparison({ alternatives }: FeeCalculation): Block {
  return facts(
    alternatives.map(({ title: name, amountKopecks, isChosen, note: remark }) => [
      isChosen ? `${name} — применяется` : name,
      [amountKopecks === null ? '' : `${formatMoney(amountKopecks)}\u00a0₽`, remark]
        .filter(Boolean)
        .join('\n'),
    ]),
  );
}
