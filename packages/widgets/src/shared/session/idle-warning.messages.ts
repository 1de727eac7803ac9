import { plural } from '../plural.js';

const ru = {
  title: 'Вы ещё здесь?',
  text: 'Вы давно ничего не делали на этой странице. Чтобы никто другой не увидел ваши данные, мы завершим сеанс.',
  left: (seconds: number) =>
    `До выхода: ${seconds} ${plural('ru', seconds, { one: 'секунда', few: 'секунды', many: 'секунд' })}`,
  stay: 'Остаться',
  leave: 'Выйти сейчас',
  overTitle: 'Сеанс завершён',
  over: (minutes: number) =>
    `На странице ${minutes} ${plural('ru', minutes, { one: 'минуту', few: 'минуты', many: 'минут' })} ничего не происходило, и мы завершили сеанс. Чтобы продолжить, войдите снова.`,
  close: 'Понятно',
};

const en: typeof ru = {
  title: 'Are you still there?',
  text: 'You have not done anything on this page for a while. We will sign you out so that no one else can see your information.',
  left: (seconds) =>
    `Signing out in ${seconds} ${plural('en', seconds, { one: 'second', other: 'seconds' })}`,
  stay: 'Stay signed in',
  leave: 'Sign out now',
  overTitle: 'You have been signed out',
  over: (minutes) =>
    `Nothing happened on this page for ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })}, so we signed you out. To continue, sign in again.`,
  close: 'OK',
};

export const messages = { ru, en };
