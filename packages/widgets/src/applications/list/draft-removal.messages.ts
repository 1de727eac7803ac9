const ru = {
  confirm: 'Удалить черновик вместе с приложенными файлами?',
  confirmed: 'Да, удалить',
  keep: 'Оставить',
  removed: (title: string) => `Черновик «${title}» удалён.`,
  restore: 'Вернуть ответы',
  restored: 'Ответы возвращены в новый черновик. Файлы приложите ещё раз.',
};

const en: typeof ru = {
  confirm: 'Delete the draft and its files?',
  confirmed: 'Yes, delete it',
  keep: 'Keep it',
  removed: (title) => `Draft “${title}” has been deleted.`,
  restore: 'Restore the answers',
  restored: 'Your answers are in a new draft. Please attach the files again.',
};

export const messages = { ru, en };
