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
    'Once the password is changed, you will be signed out on other devices, and a letter will tell you so.',
  current: 'Current password',
  new: {
    label: 'New password',
    hint: 'At least 10 characters. A few words in a row are easy to remember.',
  },
  submit: 'Change the password',
  submitting: 'Changing…',
  done: 'The password is changed',
  others: 'You are signed out on other devices: they will need the new password.',
};

export const messages = { ru, en };
