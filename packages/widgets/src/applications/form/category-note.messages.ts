const ru = {
  notFileable: 'Нужен другой порядок подключения',
};

const en: typeof ru = {
  notFileable: 'A different procedure is needed',
};

export const messages = { ru, en };
