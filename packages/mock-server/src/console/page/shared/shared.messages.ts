const ru = {
  loading: 'Загружаем…',
  again: 'Повторить',
  copy: 'Скопировать',
  copied: 'Скопировано',
  selected: 'Выделено: нажмите Ctrl+C',
  run: 'Выполнить',
  shown: (shown: string, total: string) => `Показано ${shown} из ${total}`,
  more: 'Показать ещё',
  search: 'Найти',
  all: 'Все',
  back: 'К списку',
  lines: 'Строки для тестов',
  nameRule: 'Буквы, цифры, пробелы, точки, «-» и «_»; первой — буква или цифра',
};

const en: typeof ru = {
  loading: 'Loading…',
  again: 'Try again',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: press Ctrl+C',
  run: 'Run',
  shown: (shown, total) => `${shown} of ${total} shown`,
  more: 'Show more',
  search: 'Search',
  all: 'All',
  back: 'Back to the list',
  lines: 'Lines for tests',
  nameRule: 'Letters, figures, spaces, dots, “-” and “_”; a letter or a figure first',
};

export const sharedMessages = { ru, en };
