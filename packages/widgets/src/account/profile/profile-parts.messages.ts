const ru = {
  save: 'Сохранить',
  saving: 'Сохраняем…',
  cancel: 'Отмена',
  password: 'Ваш пароль',
};

const en: typeof ru = {
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  password: 'Your password',
};

/** What several sections say. */
export const messages = { ru, en };
