import { plural } from '../../shared/plural.js';

const ru = {
  title: 'Мои заявки',
  newApplication: 'Подать заявку',
  empty: 'Заявок пока нет',
  emptyText:
    'Заявка на подключение занимает от 10 минут, черновик сохраняется сам: можно прерваться в любой момент.',
  waiting: (count: number) =>
    `${count} ${plural('ru', count, { one: 'заявка ждёт', few: 'заявки ждут', other: 'заявок ждут' })} вашего действия`,
  untitled: 'Без названия',
  changed: (date: string) => `изменён ${date}`,
  stage: (index: number, count: number) => `Этап ${index} из ${count}`,
  objections: 'замечания принимаем',
  pay: (number: number, sum: string) => `Оплатите часть ${number} — ${sum}`,
  continue: 'Продолжить',
  remove: 'Удалить',
  calendar: 'Сроки в календаре',
};

const en: typeof ru = {
  title: 'My applications',
  newApplication: 'File an application',
  empty: 'You have no applications yet',
  emptyText:
    'A connection application takes 10 minutes or more, and your draft is saved automatically: you can stop at any time.',
  waiting: (count) =>
    `${count} ${plural('en', count, { one: 'application is', other: 'applications are' })} waiting for you`,
  untitled: 'Untitled',
  changed: (date) => `changed on ${date}`,
  stage: (index, count) => `Stage ${index} of ${count}`,
  objections: 'objections accepted',
  pay: (number, sum) => `Pay part ${number} (${sum})`,
  continue: 'Continue',
  remove: 'Delete',
  calendar: 'Deadlines in your calendar',
};

export const messages = { ru, en };
