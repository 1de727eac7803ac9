import type { Language } from './language.js';
import { plural } from './plural.js';

const ru = {
  checkFields: (count: number) =>
    `Проверьте ${count} ${plural('ru', count, { one: 'поле', few: 'поля', many: 'полей' })}`,
  cut: (most: number) =>
    `Вставленный текст обрезан: здесь помещается не больше ${most} знаков. Проверьте, чем он кончается.`,
  tryAgain: 'Попробовать ещё раз',
  signIn: 'Войти',
  signOut: 'Выйти',
  showPassword: 'Показать пароль',
  hidePassword: 'Скрыть пароль',
  capsLock: 'Включён Caps Lock.',
  contactCentre: 'Не получается? Позвоните в контакт-центр, звонок бесплатный:',
  /** By the name or the status of an error. */
  failures: {
    ConnectionError: 'Нет связи с сервером. Проверьте подключение к интернету и повторите.',
    TimeoutError: 'Сервер не ответил вовремя. Повторите через минуту.',
    404: 'Не нашли то, что вы открыли. Возможно, ссылка устарела.',
    401: 'Время входа истекло. Войдите в кабинет снова.',
    403: 'У вас нет доступа к этим данным.',
    409: 'Данные успели измениться. Обновите страницу и повторите.',
    412: 'Данные успели измениться. Обновите страницу и повторите.',
  },
  tooOften: (seconds: number) => `Слишком много попыток. Повторите ${fromNow('ru', seconds)}.`,
  unavailable: 'Сервис временно не работает. Повторите чуть позже.',
  unknown: 'Не удалось выполнить запрос. Повторите чуть позже.',
  /** Behind one of these two, where there is a form. */
  kept: 'Введённые данные сохранены.',
};

const en: typeof ru = {
  checkFields: (count) =>
    `Check ${count} ${plural('en', count, { one: 'field', other: 'fields' })}`,
  cut: (most) =>
    `The pasted text was cut off: this field holds up to ${most} characters. Check how it ends.`,
  tryAgain: 'Try again',
  signIn: 'Sign in',
  signOut: 'Sign out',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  capsLock: 'Caps Lock is on.',
  contactCentre: 'Still not working? Call our contact centre, it’s free:',
  failures: {
    ConnectionError: 'We cannot reach the server. Check your internet connection and try again.',
    TimeoutError: 'The server took too long to respond. Try again in a minute.',
    404: 'We could not find what you opened. The link may be out of date.',
    401: 'Your session has ended. Sign in again.',
    403: 'You do not have access to this information.',
    409: 'The information has changed in the meantime. Reload the page and try again.',
    412: 'The information has changed in the meantime. Reload the page and try again.',
  },
  tooOften: (seconds) => `Too many attempts. Try again ${fromNow('en', seconds)}.`,
  unavailable: 'The service is temporarily unavailable. Try again a little later.',
  unknown: 'Something went wrong. Try again a little later.',
  kept: 'Your entries have been kept.',
};

/** What the login needs; others load `shared.messages.ts` besides. */
export const messages = { ru, en };

/** “In 2 minutes”. */
export function fromNow(language: Language, seconds: number): string {
  const format = new Intl.RelativeTimeFormat(language);
  const time =
    seconds < 60
      ? format.format(seconds, 'second')
      : format.format(Math.ceil(seconds / 60), 'minute');
  return time.replace(/(?<=\d) /, '\u00A0');
}
