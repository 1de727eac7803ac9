const ru = {
  started: 'Как запущена песочница',
  seed: 'Зерно (--seed)',
  site: 'Сайт, куда ведут ссылки (--site)',
  operator: 'Сетевая организация (--operator)',
  operators: { manual: 'ждёт кнопок', automatic: 'действует сама' },
  esia: 'Вход через ЕСИА (--esia)',
  yes: 'есть',
  no: 'нет',
  scans: 'Проверка файлов, секунд (--scan-seconds)',
  reference: 'Справочник API с пробными запросами',
  document: 'Описание API управления (OpenAPI)',
  anew: 'Начать заново',
  anewHint:
    'Удалит все заявки, письма и регистрации и вернёт время к началу. То, что есть сейчас, останется снимком «до начала».',
  beforeAnew: 'до начала',
  sure: 'Начать заново?',
};

const en: typeof ru = {
  started: 'How the sandbox was started',
  seed: 'Seed (--seed)',
  site: 'Site that links lead to (--site)',
  operator: 'Grid company (--operator)',
  operators: { manual: 'waits for its buttons', automatic: 'acts by itself' },
  esia: 'Login by ЕСИА (--esia)',
  yes: 'there is',
  no: 'there is none',
  scans: 'Search of files, seconds (--scan-seconds)',
  reference: 'API reference with calls to try',
  document: 'The control API (OpenAPI)',
  anew: 'Start over',
  anewHint:
    'Deletes all applications, letters and registrations, and takes the time back to the beginning. What there is now stays as the snapshot “before the beginning”.',
  beforeAnew: 'before the beginning',
  sure: 'Start over?',
};

export const settingsMessages = { ru, en };
