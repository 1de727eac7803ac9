import { addressing, facts, note, paragraph, signature, title } from '../blocks.js';
import type { Composition } from '../composition.js';
import type { AnnulmentNotice } from '../document-data.js';
import { formatDate, formatReference } from '../format.js';

export function composeAnnulmentNotice(data: AnnulmentNotice): Composition {
  return {
    name: 'Уведомление',
    blocks: [
      ...title(data, 'Уведомление', 'об аннулировании заявки'),
      addressing(data),
      paragraph(
        `Заявка ${formatReference(data.application)} на технологическое присоединение аннулирована ` +
          `с ${formatDate(data.annulledOn)}.`,
      ),
      facts([
        ['Причина', data.reason],
        ['Основание', data.basis],
      ]),
      paragraph(
        'Обязательства сторон по этой заявке не возникли. Новую заявку можно подать через личный кабинет в любое время: ' +
          'сведения из аннулированной заявки в нём сохранены.',
      ),
      paragraph(
        'Если деньги по счёту поступят после аннулирования, они будут возвращены плательщику по его заявлению.',
      ),
      note(`Вопросы — по телефону ${data.issuer.contactPhone}: назовите номер заявки.`),
      ...signature(data),
    ],
  };
}
