const ru = {
  hint: 'Каждая песочница — отдельный сервис: свои часы, данные и письма. Новая появляется и сама, когда к её имени обращаются.',
  name: 'Имя (можно не указывать)',
  create: 'Создать',
  api: 'Адрес API',
  used: 'К ней обращались',
  expires: 'Удалится, если её не трогать',
  stays: 'никогда',
  here: 'вы здесь',
  choose: 'Перейти в неё',
  remove: 'Удалить',
  removeTitle: (name: string) => `Удалить песочницу «${name}»?`,
  removeText:
    'Её данные, письма и снимки исчезнут навсегда. Сохраните состояние в файл, если оно нужно.',
};

const en: typeof ru = {
  hint: 'Each sandbox is a service of its own: its own clock, data and letters. A new one also appears by itself when its name is used.',
  name: 'Name (may be left out)',
  create: 'Create',
  api: 'Address of the API',
  used: 'Last used',
  expires: 'Removed, if left alone',
  stays: 'never',
  here: 'you are here',
  choose: 'Go there',
  remove: 'Remove',
  removeTitle: (name) => `Remove the sandbox “${name}”?`,
  removeText:
    'Its data, letters and snapshots are gone for good. Save the state to a file if you need it.',
};

export const sandboxesMessages = { ru, en };
