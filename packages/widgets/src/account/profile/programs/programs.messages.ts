import { plural } from '../../../shared/plural.js';

const ru = {
  secret: { copy: 'Скопировать', copied: 'Скопировано', done: 'Сохранено, закрыть' },
  token: {
    title: 'Токены',
    explanation:
      'Токен заменяет программе ваш пароль: с ним она видит заявки и документы, но не может подавать, подписывать, платить и менять кабинет.',
    none: 'Токенов нет. Создайте токен, если ваша программа учёта или скрипт должны сами узнавать о заявках.',
    make: 'Создать токен',
    name: { label: 'Для чего токен', hint: 'Например, «Выгрузка статусов в 1С»' },
    scopes: 'Что разрешить',
    days: 'Срок действия',
    term: (days: number) =>
      `${days} ${plural('ru', days, { one: 'день', few: 'дня', many: 'дней' })}`,
    submit: 'Создать',
    submitting: 'Создаём…',
    shown: {
      title: 'Скопируйте токен',
      explanation:
        'Больше мы его не покажем. Храните его как пароль: кто знает токен, тот видит то, что вы разрешили.',
    },
    expired: 'срок истёк',
    until: (day: string) => `действует до ${day}`,
    expiredOn: (day: string) => `действовал до ${day}`,
    unused: 'Ещё не использовался',
    used: (moment: string, address: string | null) =>
      `Последнее обращение: ${moment}${address === null ? '' : `, адрес ${address}`}`,
    revoke: 'Отозвать',
    revocation: {
      question: (name: string) => `Отозвать токен «${name}»?`,
      consequence: 'Программа с этим токеном сразу перестанет работать. Вернуть его нельзя.',
      label: 'Отозвать токен',
      busyLabel: 'Отзываем…',
    },
    revoked: 'Токен отозван',
  },
  webhook: {
    title: 'Отправка событий',
    explanation:
      'Чтобы программа не спрашивала, что изменилось, мы сообщим об этом сами: отправим на её адрес номер заявки и новое состояние, без личных данных.',
    none: 'Адресов нет.',
    make: 'Добавить адрес',
    url: { label: 'Адрес', hint: 'Начинается с https:// и виден из интернета' },
    events: 'О чём сообщать',
    submit: 'Добавить',
    submitting: 'Добавляем…',
    change: {
      label: 'Изменить',
      submit: 'Сохранить',
      submitting: 'Сохраняем…',
      saved: 'Адрес изменён',
    },
    shown: {
      title: 'Скопируйте секрет',
      explanation:
        'Им программа проверит, что событие пришло от нас. Больше мы его не покажем. Прежний секрет, если он был, действует ещё сутки.',
    },
    enabled: 'отправка включена',
    reasons: {
      owner: 'отправка выключена',
      failures: 'отправка остановлена: адрес несколько дней не отвечал',
      gone: 'отправка остановлена: адрес ответил, что больше не принимает события',
    },
    bothSecrets: (moment: string) => `Прежний секрет действует до ${moment}`,
    showLog: 'Журнал',
    hideLog: 'Скрыть журнал',
    test: 'Проверить',
    tested: 'Проверочное событие отправлено',
    enable: 'Включить',
    disable: 'Выключить',
    rotate: 'Сменить секрет',
    remove: 'Удалить',
    removal: {
      question: (url: string) => `Удалить адрес ${url}?`,
      consequence: 'События на него больше не уйдут, журнал отправок удалится.',
      label: 'Удалить адрес',
      busyLabel: 'Удаляем…',
    },
    deleted: 'Адрес удалён',
  },
  log: {
    title: 'Журнал отправок',
    none: 'Ещё ничего не отправляли. Нажмите «Проверить», чтобы отправить проверочное событие.',
    refresh: 'Обновить',
    more: 'Показать ещё',
    test: 'Проверка',
    states: { pending: 'в пути', delivered: 'доставлено', failed: 'не доставлено' },
    again: 'Отправить снова',
    next: (moment: string) => `Следующая попытка: ${moment}`,
    took: (milliseconds: number) => `${milliseconds} мс`,
    outcomes: {
      accepted: (status: number) => `принято (${status})`,
      refused: (status: number) => `отказ (${status})`,
      redirected: (status: number) => `перенаправление (${status}), по нему не переходим`,
      timed_out: () => 'нет ответа за 10 секунд',
      unreachable: () => 'не удалось соединиться',
    },
  },
};

const en: typeof ru = {
  secret: { copy: 'Copy', copied: 'Copied', done: 'Saved, close' },
  token: {
    title: 'Tokens',
    explanation:
      'A token stands in for your password: a program with it sees applications and documents, but cannot file, sign, pay or change the account.',
    none: 'There are no tokens. Create one if your accounting program or a script should learn about applications by itself.',
    make: 'Create a token',
    name: { label: 'What the token is for', hint: 'For example, “Statuses for accounting”' },
    scopes: 'What to allow',
    days: 'How long',
    term: (days) => `${days} ${plural('en', days, { one: 'day', other: 'days' })}`,
    submit: 'Create',
    submitting: 'Creating…',
    shown: {
      title: 'Copy the token',
      explanation:
        'We will not show it again. Keep it like a password: whoever knows it sees what you have allowed.',
    },
    expired: 'expired',
    until: (day) => `works until ${day}`,
    expiredOn: (day) => `worked until ${day}`,
    unused: 'Not used yet',
    used: (moment, address) =>
      `Last used: ${moment}${address === null ? '' : `, address ${address}`}`,
    revoke: 'Revoke',
    revocation: {
      question: (name) => `Revoke the token “${name}”?`,
      consequence: 'The program with this token will stop working at once. It cannot be undone.',
      label: 'Revoke the token',
      busyLabel: 'Revoking…',
    },
    revoked: 'Token revoked',
  },
  webhook: {
    title: 'Events',
    explanation:
      'A program need not keep asking what has changed: we send the number of the application and its new state to its address, without personal data.',
    none: 'There are no addresses.',
    make: 'Add an address',
    url: { label: 'Address', hint: 'Begins with https:// and can be seen from the internet' },
    events: 'What to tell of',
    submit: 'Add',
    submitting: 'Adding…',
    change: { label: 'Change', submit: 'Save', submitting: 'Saving…', saved: 'Address changed' },
    shown: {
      title: 'Copy the secret',
      explanation:
        'With it the program checks that an event came from us. We will not show it again. A secret before this one works for another day.',
    },
    enabled: 'sending is on',
    reasons: {
      owner: 'sending is off',
      failures: 'sending was stopped: the address has not answered for days',
      gone: 'sending was stopped: the address said that it takes no more events',
    },
    bothSecrets: (moment) => `The secret before works until ${moment}`,
    showLog: 'Log',
    hideLog: 'Hide the log',
    test: 'Try it out',
    tested: 'A test event was sent',
    enable: 'Turn on',
    disable: 'Turn off',
    rotate: 'Change the secret',
    remove: 'Delete',
    removal: {
      question: (url) => `Delete the address ${url}?`,
      consequence: 'No more events will go there, and its log will be deleted.',
      label: 'Delete the address',
      busyLabel: 'Deleting…',
    },
    deleted: 'Address deleted',
  },
  log: {
    title: 'Log of deliveries',
    none: 'Nothing has been sent yet. Press “Try it out” to send a test event.',
    refresh: 'Refresh',
    more: 'Show more',
    test: 'Test',
    states: { pending: 'on its way', delivered: 'delivered', failed: 'not delivered' },
    again: 'Send again',
    next: (moment) => `Next attempt: ${moment}`,
    took: (milliseconds) => `${milliseconds} ms`,
    outcomes: {
      accepted: (status) => `accepted (${status})`,
      refused: (status) => `refused (${status})`,
      redirected: (status) => `redirected (${status}), which we do not follow`,
      timed_out: () => 'no answer within 10 seconds',
      unreachable: () => 'could not connect',
    },
  },
};

export const messages = { ru, en };
