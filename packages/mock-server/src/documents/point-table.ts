import { table } from './blocks.js';
import type { ConnectionPoint } from './document-data.js';
import { formatNumber } from './format.js';
import type { Block } from './pdf/block.js';

export function pointTable(points: readonly ConnectionPoint[]): Block {
  return table(
    [
      { title: '№', share: 6, align: 'center' },
      { title: 'Источник питания', share: 31 },
      { title: 'Описание точки присоединения', share: 36 },
      { title: 'кВ', share: 8, align: 'center' },
      { title: 'Мощность, кВт', share: 19, align: 'right' },
    ],
    points.map((point, index) => [
      `${index + 1}`,
      point.source,
      point.description,
      formatNumber(point.voltageKv),
      formatNumber(point.powerKw),
    ]),
  );
}
