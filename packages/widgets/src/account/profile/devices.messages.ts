import { plural } from '../../shared/plural.js';

const ru = {
  explanation:
    'Где сейчас открыт ваш кабинет. Незнакомое устройство? Завершите вход и смените пароль.',
  unknown: 'Неизвестное устройство',
  current: 'этот сеанс',
  lastUsed: (moment: string) => `Последнее действие: ${moment}`,
  began: (moment: string) => `Вход: ${moment}`,
  address: (address: string) => `адрес ${address}`,
  methods: {
    password: 'по паролю',
    temporary: 'временный доступ',
    application: 'временный доступ к заявке',
    esia: 'через Госуслуги',
  },
  end: 'Завершить',
  endOne: {
    question: (device: string) => `Завершить вход: ${device}?`,
    consequence: 'Там понадобится войти заново. Несохранённое на том устройстве пропадёт.',
    label: 'Завершить вход',
    busyLabel: 'Завершаем…',
  },
  endOthers: {
    ask: 'Завершить все остальные',
    about: 'сеансы на других устройствах',
    question: (count: number) =>
      `Завершить вход ещё на ${count} ${plural('ru', count, { one: 'устройстве', few: 'устройствах', many: 'устройствах' })}?`,
    consequence: 'Останется только этот сеанс. На других устройствах понадобится войти заново.',
    label: 'Завершить все остальные',
    busyLabel: 'Завершаем…',
  },
  ended: 'Вход завершён',
  onlyThis: 'Других сеансов нет.',
};

const en: typeof ru = {
  explanation:
    'Where your account is open right now. A device you don’t know? Sign it out and change your password.',
  unknown: 'Unknown device',
  current: 'this session',
  lastUsed: (moment) => `Last active: ${moment}`,
  began: (moment) => `Signed in: ${moment}`,
  address: (address) => `address ${address}`,
  methods: {
    password: 'with a password',
    temporary: 'temporary access',
    application: 'temporary access to an application',
    esia: 'through Gosuslugi',
  },
  end: 'Sign out',
  endOne: {
    question: (device) => `Sign out: ${device}?`,
    consequence: 'That device will have to sign in again. Anything not saved there will be lost.',
    label: 'Sign out',
    busyLabel: 'Signing out…',
  },
  endOthers: {
    ask: 'Sign out all others',
    about: 'sessions on other devices',
    question: (count) =>
      `Sign out ${count} more ${plural('en', count, { one: 'device', other: 'devices' })}?`,
    consequence: 'Only this session will stay open. Other devices will have to sign in again.',
    label: 'Sign out all others',
    busyLabel: 'Signing out…',
  },
  ended: 'Signed out',
  onlyThis: 'There are no other sessions.',
};

export const messages = { ru, en };
