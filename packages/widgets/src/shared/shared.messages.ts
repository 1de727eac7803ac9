import { messages as core, fromNow } from './core.messages.js';

const ru = {
  ...core.ru,
  requiredNote: 'Поля со звёздочкой нужно заполнить обязательно.',
  loading: 'Загружаем…',
  slow: 'Загружаем… Это дольше обычного, подождите ещё немного.',
  sending: 'Отправляем…',
  isBack: 'Снова работает, данные загружены.',
  loadFailures: {
    offline: 'Нет связи с сервером. Загрузим данные сами, как только она появится.',
    timeout: 'Сервер не ответил вовремя. Скоро попробуем ещё раз сами.',
    tooOften: (seconds: number) =>
      `Слишком много запросов. Попробуем ещё раз сами ${fromNow('ru', seconds)}.`,
    unavailable: 'Сервис временно не работает. Скоро попробуем ещё раз сами.',
    unknown: 'Не удалось загрузить данные. Скоро попробуем ещё раз сами.',
  },
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
  slow: 'Loading… This is taking longer than usual, please wait a little.',
  sending: 'Sending…',
  isBack: 'Working again: everything has loaded.',
  loadFailures: {
    offline: 'We cannot reach the server. This will load by itself when we can.',
    timeout: 'The server took too long to respond. We will try again shortly.',
    tooOften: (seconds) => `Too many requests. We will try again ${fromNow('en', seconds)}.`,
    unavailable: 'The service is temporarily unavailable. We will try again shortly.',
    unknown: 'This could not be loaded. We will try again shortly.',
  },
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
