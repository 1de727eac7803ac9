import {
  addressing,
  connectionFacts,
  facts,
  heading,
  paragraph,
  signature,
  title,
} from '../blocks.js';
import type { Composition } from '../composition.js';
import type { Notice } from '../document-data.js';
import { formatDate, formatReference } from '../format.js';
import { grid } from '../grid.js';
import type { Block } from '../pdf/block.js';
import { pointTable } from '../point-table.js';

/** The final document up to 0,4 kV (п. 110). */
export function composeNotice(data: Notice): Composition {
  return {
    name: 'Уведомление',
    blocks: [
      ...title(
        data,
        'Уведомление',
        'об обеспечении сетевой организацией возможности присоединения к электрическим сетям',
        '(приложение № 1(1) к Правилам)',
      ),
      addressing(data, [
        ['Договор заключён', `${formatDate(data.contractConcludedOn)} (день оплаты счёта)`],
        ['Технические условия', formatReference(data.technicalConditions)],
        ['Акт допуска прибора учёта', formatReference(data.meterAct)],
        ['Гарантирующий поставщик', data.supplier],
      ]),
      announcement(data),
      heading('Характеристики присоединения'),
      facts(connectionFacts(data.connection)),
      heading('Точки присоединения'),
      pointTable(data.points),
      heading('Балансовая принадлежность и эксплуатационная ответственность'),
      paragraph(
        'Граница проходит в точке присоединения: до неё за электрические сети отвечает сетевая организация, ' +
          'после неё — заявитель.',
      ),
      paragraph(
        `Замечания к уведомлению принимаются через личный кабинет до ${formatDate(data.objectionsUntil)} ` +
          `(пункт 110 Правил). Порядок безопасных действий — в инструкции из пакета документов.`,
      ),
      ...signature(data),
    ],
  };
}

function announcement(data: Notice): Block {
  return paragraph(
    `${grid.name} (филиал «${data.issuer.branch}») уведомляет, что мероприятия, отнесённые техническими условиями ` +
      `к обязанностям сетевой организации, выполнены ${formatDate(data.worksCompletedOn)}. Возможность присоединения ` +
      `к электрическим сетям обеспечена: заявитель вправе самостоятельно осуществить фактическое присоединение ` +
      `и фактический приём напряжения и мощности.`,
  );
}
