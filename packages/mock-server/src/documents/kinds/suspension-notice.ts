import { addressing, facts, note, paragraph, signature, title } from '../blocks.js';
import type { Composition } from '../composition.js';
import { formatDate, formatReference } from '../format.js';
import type { SuspensionNotice } from '../track-data.js';

/** Section XI: the consideration stands still, and the applicant is told why (п. 118). */
export function composeSuspensionNotice(data: SuspensionNotice): Composition {
  return {
    name: 'Уведомление',
    blocks: [
      ...title(data, 'Уведомление', 'о приостановке рассмотрения заявки'),
      addressing(data),
      paragraph(
        `Рассмотрение заявки ${formatReference(data.application)}, в которой указан майнинг цифровой валюты, ` +
          `приостановлено с ${formatDate(data.suspendedOn)} (пункт 118 Правил).`,
      ),
      facts([
        ['Причина', data.reason],
        ...(data.registryEntry ? ([['Сведения из реестра', data.registryEntry]] as const) : []),
      ]),
      paragraph(
        'Срок подготовки договора и технических условий на это время не течёт. Когда причина отпадёт, рассмотрение ' +
          'продолжится, и о новом сроке вы узнаете в личном кабинете.',
      ),
      note(`Вопросы — по телефону ${data.issuer.contactPhone}: назовите номер заявки.`),
      ...signature(data),
    ],
  };
}
