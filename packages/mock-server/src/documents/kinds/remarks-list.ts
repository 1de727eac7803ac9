import { addressing, note, paragraph, signature, table, title } from '../blocks.js';
import type { Composition } from '../composition.js';
import { formatDate, formatReference } from '../format.js';
import type { RemarksList } from '../track-data.js';

/** What an inspection has found; it comes again when that is put right (п. 88, 89). */
export function composeRemarksList(data: RemarksList): Composition {
  return {
    name: 'Перечень замечаний',
    blocks: [
      ...title(
        data,
        'Перечень замечаний',
        'по результатам проверки выполнения технических условий',
      ),
      addressing(data, [
        ['Место осмотра', data.objectAddress],
        ['Технические условия', formatReference(data.technicalConditions)],
        ['Дата осмотра', formatDate(data.inspectedOn)],
      ]),
      paragraph('При осмотре установлено, что технические условия выполнены не полностью:'),
      table(
        [
          { title: '№', share: 6, align: 'center' },
          { title: 'Замечание', share: 94 },
        ],
        data.remarks.map((text, index) => [`${index + 1}`, text]),
      ),
      paragraph(
        'Устраните замечания и сообщите об этом через личный кабинет. Повторный осмотр проведём в течение ' +
          `${data.reinspectionTerm} после уведомления (пункт 89 Правил).`,
      ),
      note(`Вопросы — по телефону ${data.issuer.contactPhone}: назовите номер заявки.`),
      ...signature(data),
    ],
  };
}
