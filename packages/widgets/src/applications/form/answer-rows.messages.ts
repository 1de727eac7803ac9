const ru = {
  points: {
    row: (number: number) => `Точка ${number}`,
    add: 'Добавить точку',
    remove: (number: number) => `Удалить точку ${number}`,
    removed: (number: number) => `Точка ${number} удалена.`,
  },
  stages: {
    row: (number: number) => `Этап ${number}`,
    add: 'Добавить этап',
    remove: (number: number) => `Удалить этап ${number}`,
    removed: (number: number) => `Этап ${number} удалён.`,
  },
  undo: 'Вернуть',
  full: 'Больше строк здесь не помещается: остальное приложите документом.',
};

const en: typeof ru = {
  points: {
    row: (number) => `Point ${number}`,
    add: 'Add a point',
    remove: (number) => `Remove point ${number}`,
    removed: (number) => `Point ${number} has been removed.`,
  },
  stages: {
    row: (number) => `Stage ${number}`,
    add: 'Add a stage',
    remove: (number) => `Remove stage ${number}`,
    removed: (number) => `Stage ${number} has been removed.`,
  },
  undo: 'Undo',
  full: 'There is no room for more rows here: attach the rest as a document.',
};

export const messages = { ru, en };
