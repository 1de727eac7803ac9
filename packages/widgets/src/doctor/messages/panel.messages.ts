const ru = {
  title: 'Проверка страницы',
  looking: 'Проверяем…',
  fine: 'Всё в порядке: виджеты на этой странице работают.',
  counted: (errors: number, rest: number) =>
    `Мешает работать: ${errors}. Стоит поправить: ${rest}.`,
  weights: { error: 'Мешает', warning: 'Поправьте', note: 'К сведению' },
  show: 'Показать на странице',
  copy: 'Скопировать',
  copyAll: 'Скопировать отчёт',
  copied: 'Скопировано',
  again: 'Проверить ещё раз',
  close: 'Закрыть',
};

const en: typeof ru = {
  title: 'Check of this page',
  looking: 'Checking…',
  fine: 'All is in order: the widgets of this page work.',
  counted: (errors, rest) => `In the way: ${errors}. Worth mending: ${rest}.`,
  weights: { error: 'In the way', warning: 'Mend it', note: 'Good to know' },
  show: 'Show it on the page',
  copy: 'Copy',
  copyAll: 'Copy the report',
  copied: 'Copied',
  again: 'Check again',
  close: 'Close',
};

export const messages = { ru, en };
