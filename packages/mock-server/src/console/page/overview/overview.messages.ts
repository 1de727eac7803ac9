import type { Counts } from '../frame/changes.js';

const ru = {
  next: 'Ближайшее событие',
  nothingNext: 'Само по себе ничего не произойдёт: подайте заявку или начните регистрацию.',
  move: 'Передвинуть время',
  hint: 'Сроки наступают по порядку, каждый в своё время.',
  toNext: 'До ближайшего события',
  steps: {
    hour: '+1 час',
    day: '+1 день',
    workingDay: '+1 рабочий день',
    fiveWorkingDays: '+5 рабочих дней',
    twentyWorkingDays: '+20 рабочих дней',
  },
  to: 'До даты, 9:00',
  go: 'Перейти',
  pace: 'Ход времени',
  frozen: 'Стоит',
  rates: { 1: 'Как в жизни', 60: 'Час за минуту', 3600: 'Час за секунду' },
  happened: 'Что произошло',
  nothingHappened: 'За это время ничего не произошло.',
  coming: 'Что произойдёт само',
  more: 'и позже — другие',
  counts: 'Что есть в песочнице',
  counted: {
    accounts: 'Кабинеты',
    applications: 'Заявки и черновики',
    messages: 'Письма и СМС',
    appeals: 'Обращения',
    orders: 'Платежи картой и СБП',
    exchanges: 'Запросы в журнале',
  } satisfies Record<keyof Counts, string>,
};

const en: typeof ru = {
  next: 'Next event',
  nothingNext: 'Nothing will happen by itself: file an application or begin a registration.',
  move: 'Move the time',
  hint: 'Deadlines come in their order, each at its own instant.',
  toNext: 'To the next event',
  steps: {
    hour: '+1 hour',
    day: '+1 day',
    workingDay: '+1 working day',
    fiveWorkingDays: '+5 working days',
    twentyWorkingDays: '+20 working days',
  },
  to: 'To a date, 9:00',
  go: 'Go',
  pace: 'Pace',
  frozen: 'Stands still',
  rates: { 1: 'As in life', 60: 'An hour a minute', 3600: 'An hour a second' },
  happened: 'What has happened',
  nothingHappened: 'Nothing happened in the meantime.',
  coming: 'What will happen by itself',
  more: 'and others later',
  counts: 'What the sandbox holds',
  counted: {
    accounts: 'Accounts',
    applications: 'Applications and drafts',
    messages: 'Letters and text messages',
    appeals: 'Appeals',
    orders: 'Payments by card and SBP',
    exchanges: 'Requests in the journal',
  },
};

export const overviewMessages = { ru, en };
