import { plural } from '../../shared/plural.js';

const ru = {
  title: 'Форма заявки изменилась с тех пор, как вы начали её заполнять',
  carried: (count: number) =>
    count > 0
      ? `Мы перенесли ${count} ${plural('ru', count, { one: 'ответ', few: 'ответа', many: 'ответов' })}.`
      : '',
  explanation: (count: number): string =>
    count === 1
      ? 'Один ответ в новую форму не подошёл и в заявку не попадёт:'
      : 'Эти ответы в новую форму не подошли и в заявку не попадут:',
  unknown: 'Вопрос прежней версии формы',
  again: 'Ответить заново',
  drop: 'Понятно, убрать прежние ответы',
};

const en: typeof ru = {
  title: 'The form has changed since you began to fill it in',
  carried: (count) =>
    count > 0
      ? `We have carried over ${count} ${plural('en', count, { one: 'answer', other: 'answers' })}.`
      : '',
  explanation: (count) =>
    count === 1
      ? 'One answer does not fit the new form and will not be filed:'
      : 'These answers do not fit the new form and will not be filed:',
  unknown: 'A question of the earlier form',
  again: 'Answer again',
  drop: 'Got it, remove the earlier answers',
};

export const messages = { ru, en };
