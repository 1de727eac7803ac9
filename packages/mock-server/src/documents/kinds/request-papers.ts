import { addressing, facts, note, paragraph, signature, title } from '../blocks.js';
import type { RequestPaper } from '../after-filing-data.js';
import type { Composition } from '../composition.js';
import { formatReference } from '../format.js';

export const composeSupplementaryAgreement = composer('Дополнительное соглашение', [
  'Дополнительное соглашение',
  'к договору об осуществлении технологического присоединения',
]);

export const composeTerminationAgreement = composer('Соглашение о расторжении', [
  'Соглашение',
  'о расторжении договора об осуществлении технологического присоединения',
]);

export const composeRequestRefusal = composer('Ответ на обращение', [
  'Ответ на обращение',
  'об отказе',
]);

/** All of them say whose request it was, what it was about, and what follows. */
function composer(
  name: string,
  [heading, about]: readonly [heading: string, about: string],
): (data: RequestPaper) => Composition {
  return (data) => ({
    name,
    blocks: [
      ...title(data, heading, about),
      addressing(data, [['Обращение', `${formatReference(data.request)}: ${data.about}`]]),
      ...(data.facts.length > 0 ? [facts(data.facts)] : []),
      ...data.paragraphs.map((text) => paragraph(text)),
      note(`Вопросы — по телефону ${data.issuer.contactPhone}: назовите номер обращения.`),
      ...signature(data),
    ],
  });
}
