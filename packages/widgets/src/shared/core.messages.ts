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
  failures: {
    offline: 'Нет связи с сервером. Проверьте подключение к интернету и повторите.',
    timeout: 'Сервер не ответил вовремя. Повторите через минуту.',
    tooOften: (seconds: number) => `Слишком много попыток. Повторите через ${minutesRu(seconds)}.`,
    unavailable: 'Сервис временно не работает. Введённые данные сохранены, повторите чуть позже.',
    signedOut: 'Время входа истекло. Войдите в кабинет снова.',
    forbidden: 'У вас нет доступа к этим данным.',
    notFound: 'Не нашли то, что вы открыли. Возможно, ссылка устарела.',
    conflict: 'Данные успели измениться. Обновите страницу и повторите.',
    unknown: 'Не удалось выполнить запрос. Введённые данные сохранены, повторите чуть позже.',
  },
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
    offline: 'We cannot reach the server. Check your internet connection and try again.',
    timeout: 'The server took too long to respond. Try again in a minute.',
    tooOften: (seconds) => `Too many attempts. Try again in ${minutesEn(seconds)}.`,
    unavailable:
      'The service is temporarily unavailable. Your entries have been kept; try again a little later.',
    signedOut: 'Your session has ended. Sign in again.',
    forbidden: 'You do not have access to this information.',
    notFound: 'We could not find what you opened. The link may be out of date.',
    conflict: 'The information has changed in the meantime. Reload the page and try again.',
    unknown: 'Something went wrong. Your entries have been kept; try again a little later.',
  },
};

/** What the login needs; others load `shared.messages.ts` besides. */
export const messages = { ru, en };

function minutesRu(seconds: number): string {
  if (seconds < 60)
    return `${seconds} ${plural('ru', seconds, { one: 'секунду', few: 'секунды', many: 'секунд' })}`;
  const minutes = Math.ceil(seconds / 60);
  return `${minutes} ${plural('ru', minutes, { one: 'минуту', few: 'минуты', many: 'минут' })}`;
}

function minutesEn(seconds: number): string {
  if (seconds < 60)
    return `${seconds} ${plural('en', seconds, { one: 'second', other: 'seconds' })}`;
  const minutes = Math.ceil(seconds / 60);
  return `${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })}`;
}
