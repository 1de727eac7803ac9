const ru = {
  title: 'Заявка подана',
  number: 'Номер заявки',
  date: 'Дата подачи',
  copy: 'Копия заявки',
  open: 'Открыть',
  opening: 'Открываем…',
  save: 'Скачать',
  next: 'Что будет дальше',
  notify: 'О каждом шаге сообщим по телефону или почте. От вас сейчас ничего не нужно.',
  track: 'Следить за заявкой',
};

const en: typeof ru = {
  title: 'Your application has been filed',
  number: 'Application number',
  date: 'Date of filing',
  copy: 'Copy of the application',
  open: 'Open',
  opening: 'Opening…',
  save: 'Download',
  next: 'What happens next',
  notify:
    'We will keep you informed of every step by phone or e-mail. You do not need to do anything now.',
  track: 'Track the application',
};

export const messages = { ru, en };
