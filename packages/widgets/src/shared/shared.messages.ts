import { messages as core } from './core.messages.js';

const ru = {
  ...core.ru,
  requiredNote: 'Поля со звёздочкой нужно заполнить обязательно.',
  loading: 'Загружаем…',
  sending: 'Отправляем…',
  back: 'Назад',
  next: 'Дальше',
  change: 'Изменить',
  copy: 'Скопировать',
  copied: 'Скопировано',
  steps: 'Шаги',
  stepDone: 'пройден',
  stepOf: (step: number, count: number) => `Шаг ${step} из ${count}`,
  signInFirst: 'Чтобы продолжить, войдите в личный кабинет.',
};

const en: typeof ru = {
  ...core.en,
  requiredNote: 'Fields marked with an asterisk are required.',
  loading: 'Loading…',
  sending: 'Sending…',
  back: 'Back',
  next: 'Next',
  change: 'Change',
  copy: 'Copy',
  copied: 'Copied',
  steps: 'Steps',
  stepDone: 'done',
  stepOf: (step, count) => `Step ${step} of ${count}`,
  signInFirst: 'To continue, sign in to your account.',
};

/** All that several widgets say. */
export const messages = { ru, en };
