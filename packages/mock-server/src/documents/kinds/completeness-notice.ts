import { addressing, note, paragraph, signature, table, title } from '../blocks.js';
import type { Composition } from '../composition.js';
import type { CompletenessNotice } from '../document-data.js';
import { formatDate, formatReference } from '../format.js';

/** Asks for what the application lacks; its consideration is suspended (п. 15). */
export function composeCompletenessNotice(data: CompletenessNotice): Composition {
  return {
    name: 'Уведомление',
    blocks: [
      ...title(data, 'Уведомление', 'о недостающих сведениях и документах'),
      addressing(data),
      paragraph(
        `Заявка ${formatReference(data.application)} рассмотрена. Чтобы продолжить, нужны следующие сведения и документы:`,
      ),
      table(
        [
          { title: '№', share: 6, align: 'center' },
          { title: 'Сведения или документ', share: 44 },
          { title: 'Что нужно исправить', share: 50 },
        ],
        data.missing.map(({ name, comment }, index) => [`${index + 1}`, name, comment]),
      ),
      paragraph(
        `Представьте их через личный кабинет в течение ${data.term} со дня получения этого уведомления, не позднее ` +
          `${formatDate(data.answerBy)}. До этого рассмотрение заявки приостановлено (пункт 15 Правил).`,
      ),
      paragraph(
        'Если недостающие сведения и документы не поступят в срок, заявка аннулируется, о чём вы получите уведомление ' +
          `${data.annulmentTerm}. Новую заявку можно подать в любое время.`,
      ),
      note(
        `Вопросы — по телефону ${data.issuer.contactPhone} или в любом центре обслуживания: назовите номер заявки.`,
      ),
      ...signature(data),
    ],
  };
}
