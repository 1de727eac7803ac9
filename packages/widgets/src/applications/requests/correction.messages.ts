import { plural } from '../../shared/plural.js';

const ru = {
  title: 'Исправить заявку',
  explanation:
    'Откройте раздел и измените ответы. Регион, СНИЛС, ИНН и ОГРН исправить нельзя: для другого заявителя или филиала нужна новая заявка.',
  restored: 'Мы сохранили исправления, которые вы не отправили.',
  startOver: 'Начать заново',
  changed: (count: number) =>
    `${plural('ru', count, { one: 'исправлен', other: 'исправлено' })} ${count}`,
  check: 'Проверить исправления',
  close: 'Не исправлять',
  reviewTitle: 'Проверьте исправления',
  restarts: (basis: string) =>
    `От этих ответов зависят технические условия. Документы проверим заново, и срок подготовки договора начнётся с сегодняшнего дня (${basis}).`,
  goesOn: (basis: string) => `Сроки не изменятся (${basis}).`,
  needs: (documents: string) =>
    `К исправленной заявке понадобится: ${documents}. Мы сразу попросим это приложить.`,
  foreign:
    'С такими ответами заявка относится к другой категории, исправить её на месте нельзя. Верните прежний ответ или отзовите эту заявку и подайте новую.',
  withdraw: 'Отозвать заявку…',
  send: 'Отправить исправления',
  sending: 'Отправляем…',
  back: 'Вернуться к ответам',
  done: 'Заявка исправлена',
};

const en: typeof ru = {
  title: 'Correct the application',
  explanation:
    'Open a section and change your answers. The region, SNILS, INN and OGRN cannot be corrected: another applicant or branch needs a new application.',
  restored: 'We have kept the corrections that you did not send.',
  startOver: 'Start over',
  changed: (count) => `${count} corrected`,
  check: 'Check the corrections',
  close: 'Do not correct',
  reviewTitle: 'Check your corrections',
  restarts: (basis) =>
    `The technical conditions depend on these answers. We will check the documents anew, and the term for the contract begins today (${basis}).`,
  goesOn: (basis) => `The deadlines will not change (${basis}).`,
  needs: (documents) =>
    `The corrected application will need: ${documents}. We will ask you to attach it at once.`,
  foreign:
    'With these answers the application belongs to another category and cannot be corrected in place. Put the earlier answer back, or withdraw this application and file a new one.',
  withdraw: 'Withdraw the application…',
  send: 'Send the corrections',
  sending: 'Sending…',
  back: 'Back to the answers',
  done: 'The application has been corrected',
};

export const messages = { ru, en };
