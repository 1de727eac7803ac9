const ru = {
  explanation:
    'После смены пароля вход на других устройствах завершится, и мы напишем вам об этом на почту.',
  current: 'Нынешний пароль',
  new: {
    label: 'Новый пароль',
    hint: 'Не короче 10 знаков. Легко запомнить несколько слов подряд.',
  },
  submit: 'Сменить пароль',
  submitting: 'Меняем…',
  done: 'Пароль изменён',
  others: 'На других устройствах вход завершён: там понадобится новый пароль.',
};

const en: typeof ru = {
  explanation:
    'Once you change your password, you will be signed out on other devices, and we will e-mail you about it.',
  current: 'Current password',
  new: {
    label: 'New password',
    hint: 'At least 10 characters. A few words in a row are easy to remember.',
  },
  submit: 'Change password',
  submitting: 'Changing…',
  done: 'Your password has been changed',
  others: 'You have been signed out on other devices: they will need the new password.',
};

export const messages = { ru, en };
