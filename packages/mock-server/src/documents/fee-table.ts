import { table } from './blocks.js';
import type { Fee, FeePart } from './fee-data.js';
import { formatDate, formatMoney, formatNumber } from './format.js';
import type { Block } from './pdf/block.js';

/** The parts of the fee, each with its term. */
export function feeTable({ parts, amountKopecks }: Fee): Block {
  return table(
    [
      { title: '№', share: 6, align: 'center' },
      { title: 'Срок оплаты', share: 48 },
      { title: 'Оплатить до', share: 18, align: 'center' },
      { title: 'Доля', share: 11, align: 'right' },
      { title: 'Сумма, ₽', share: 17, align: 'right' },
    ],
    parts.map(toRow),
    [' ', 'Всего', ' ', percent(parts), formatMoney(amountKopecks)],
  );
}

function toRow(part: FeePart, index: number): string[] {
  const due = part.dueOn === null ? '' : formatDate(part.dueOn);
  return [`${index + 1}`, part.condition, due, percent([part]), formatMoney(part.amountKopecks)];
}

function percent(parts: readonly FeePart[]): string {
  return `${formatNumber(parts.reduce((sum, part) => sum + part.percent, 0))}\u00a0%`;
}

/** Goes on after the amount; empty where there is none to tell apart. */
export function includedVat({ vat }: Fee): string {
  if (!vat) return '';
  return `, в том числе НДС ${vat.percent}\u00a0% — ${formatMoney(vat.amountKopecks)}\u00a0₽`;
}
