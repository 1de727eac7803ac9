import { addressing, facts, note, paragraph, signature, title } from '../blocks.js';
import type { Composition } from '../composition.js';
import type { WithdrawalNotice } from '../after-filing-data.js';
import { formatDate, formatReference } from '../format.js';

/** Confirms that the applicant has taken the application back. */
export function composeWithdrawalNotice(data: WithdrawalNotice): Composition {
  return {
    name: 'Уведомление',
    blocks: [
      ...title(data, 'Уведомление', 'об отзыве заявки заявителем'),
      addressing(data),
      paragraph(
        `Заявка ${formatReference(data.application)} на технологическое присоединение отозвана заявителем через ` +
          `личный кабинет ${formatDate(data.withdrawnOn)}.`,
      ),
      facts([
        ['Причина', data.reason],
        ...(data.note ? ([['Пояснение заявителя', data.note]] as const) : []),
      ]),
      paragraph(
        'Рассмотрение заявки прекращено, платить по ней не нужно. Если деньги по счёту этой заявки уже отправлены, они ' +
          'будут возвращены плательщику по его заявлению.',
      ),
      paragraph(
        'Новую заявку можно подать в любое время. Она получит свои номер и дату, и сроки по ней начнутся заново.',
      ),
      note(`Вопросы — по телефону ${data.issuer.contactPhone}: назовите номер заявки.`),
      ...signature(data),
    ],
  };
}
