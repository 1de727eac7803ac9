const ru = {
  fileable: 'Порядок подключения',
  notFileable: 'Нужен другой порядок подключения',
};

const en: typeof ru = {
  fileable: 'Connection procedure',
  notFileable: 'A different procedure is needed',
};

export const messages = { ru, en };
