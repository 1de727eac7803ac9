import { plural } from '../../shared/plural.js';

const ru = {
  title: 'Мои заявки',
  newApplication: 'Подать заявку',
  empty: 'Заявок пока нет',
  emptyText:
    'Заявка на подключение занимает около 25 минут, черновик сохраняется сам: можно прерваться в любой момент.',
  waiting: (count: number) =>
    `${count} ${plural('ru', count, { one: 'заявка ждёт', few: 'заявки ждут', other: 'заявок ждут' })} вашего действия`,
  untitled: 'Без названия',
  changed: (date: string) => `изменён ${date}`,
  stage: (index: number, count: number) => `Этап ${index} из ${count}`,
  continue: 'Продолжить',
  remove: 'Удалить',
  confirm: 'Удалить черновик вместе с приложенными файлами?',
  confirmed: 'Да, удалить',
  keep: 'Оставить',
  removed: (title: string) => `Черновик «${title}» удалён.`,
  restore: 'Вернуть ответы',
  restored: 'Ответы возвращены в новый черновик. Файлы приложите ещё раз.',
  calendar: 'Сроки в календаре',
};

const en: typeof ru = {
  title: 'My applications',
  newApplication: 'File an application',
  empty: 'You have no applications yet',
  emptyText:
    'A connection application takes about 25 minutes, and your draft is saved automatically: you can stop at any time.',
  waiting: (count) =>
    `${count} ${plural('en', count, { one: 'application is', other: 'applications are' })} waiting for you`,
  untitled: 'Untitled',
  changed: (date) => `changed on ${date}`,
  stage: (index, count) => `Stage ${index} of ${count}`,
  continue: 'Continue',
  remove: 'Delete',
  confirm: 'Delete the draft and its files?',
  confirmed: 'Yes, delete it',
  keep: 'Keep it',
  removed: (title) => `Draft “${title}” has been deleted.`,
  restore: 'Restore the answers',
  restored: 'Your answers are in a new draft. Please attach the files again.',
  calendar: 'Deadlines in your calendar',
};

export const messages = { ru, en };
