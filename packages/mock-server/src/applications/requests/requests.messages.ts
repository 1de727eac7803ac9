const ru = {
  fileGone: 'Одного из файлов больше нет: приложите его ещё раз',
};

const en: typeof ru = {
  fileGone: 'One of the files is gone: attach it again',
};

export const requestFileMessages = { ru, en };
