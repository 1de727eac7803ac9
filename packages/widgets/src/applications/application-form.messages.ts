const ru = {
  title: 'Заявка на подключение',
  steps: {
    attachments: {
      title: 'Документы',
      explanation:
        'Подойдут фото или скан, на которых всё читается. Можно приложить несколько файлов к каждому пункту.',
    },
    review: {
      title: 'Проверка',
      explanation: 'Проверьте ответы. После подачи заявка получит номер, и пойдут сроки.',
    },
  },
  allSteps: 'Все шаги',
  next: 'Дальше',
  toReview: 'Вернуться к проверке',
  notChosen: 'Не выбрано',
  category: {
    fileable: 'Порядок подключения',
    notFileable: 'Нужен другой порядок подключения',
  },
  choose: {
    title: 'У вас есть неподанные заявки',
    explanation: 'Продолжите с того места, где остановились, или начните новую.',
    untitled: 'Без названия',
    changed: (date: string) => `изменена ${date}`,
    unsent: 'начата в этом браузере, на сервер ещё не попала',
    continue: 'Продолжить',
    begin: 'Начать новую заявку',
  },
  save: {
    notYet: 'Черновик сохраняется сам',
    saving: 'Сохраняем…',
    saved: (time: string) => `Сохранено в ${time}`,
    offline: 'Нет связи: сохраним, как появится. Пока ответы хранятся в этом браузере.',
    keptHere: 'Ответы хранятся в этом браузере.',
  },
  signedOut: {
    title: 'Время входа истекло',
    text: 'Всё, что вы ввели, сохранено. Войдите снова и откройте заявку: она продолжится с этого места.',
  },
  review: {
    yes: 'Да',
    no: 'Нет',
    noFiles: 'Файлов нет',
    nothing: 'Ничего не указано',
    attachments: 'Приложенные документы',
    problems: (count: number) => `Заявку пока нельзя подать: осталось исправить ${count}`,
    conflict:
      'Черновик изменили в другом окне или на другом устройстве. Мы объединили ответы: проверьте их и подайте заявку ещё раз.',
    uploading: 'Файлы ещё загружаются: подайте заявку, когда закончится загрузка.',
    failedFiles: 'Часть файлов не загрузилась: вернитесь к документам и повторите загрузку.',
    submit: 'Подать заявку',
    submitting: 'Подаём заявку…',
  },
  filed: {
    title: 'Заявка подана',
    number: 'Номер заявки',
    date: 'Дата подачи',
    next: 'Что будет дальше',
    notify: 'О каждом шаге сообщим по телефону или почте. От вас сейчас ничего не нужно.',
    track: 'Следить за заявкой',
  },
  notDraft: {
    text: 'Эта заявка уже подана, изменить её нельзя.',
    track: 'Посмотреть статус',
  },
};

const en: typeof ru = {
  title: 'Application for connection',
  steps: {
    attachments: {
      title: 'Documents',
      explanation:
        'Photos or scans will do if everything can be read. Several files can be attached to each item.',
    },
    review: {
      title: 'Review',
      explanation:
        'Check your answers. Once filed, the application gets a number and the terms begin.',
    },
  },
  allSteps: 'All steps',
  next: 'Next',
  toReview: 'Back to the review',
  notChosen: 'Not chosen',
  category: {
    fileable: 'The procedure',
    notFileable: 'Another procedure is needed',
  },
  choose: {
    title: 'You have applications that are not filed',
    explanation: 'Go on where you stopped, or begin a new one.',
    untitled: 'Untitled',
    changed: (date) => `changed on ${date}`,
    unsent: 'begun in this browser, not on the server yet',
    continue: 'Continue',
    begin: 'Begin a new application',
  },
  save: {
    notYet: 'The draft saves itself',
    saving: 'Saving…',
    saved: (time) => `Saved at ${time}`,
    offline:
      'No connection: it is saved as soon as there is one. Your answers are kept in this browser.',
    keptHere: 'Your answers are kept in this browser.',
  },
  signedOut: {
    title: 'Your session has ended',
    text: 'All you have typed is kept. Sign in again and open the application: it goes on from here.',
  },
  review: {
    yes: 'Yes',
    no: 'No',
    noFiles: 'No files',
    nothing: 'Nothing entered',
    attachments: 'Attached documents',
    problems: (count) => `The application cannot be filed yet: ${count} to be mended`,
    conflict:
      'The draft was changed in another window or on another device. The answers are merged: check them and file the application again.',
    uploading: 'Files are still being uploaded: file the application when they are here.',
    failedFiles: 'Some files have not arrived: go back to the documents and retry.',
    submit: 'File the application',
    submitting: 'Filing…',
  },
  filed: {
    title: 'The application is filed',
    number: 'Number of the application',
    date: 'Date of filing',
    next: 'What comes next',
    notify: 'You will hear of every step by phone or e-mail. You need not do anything now.',
    track: 'Follow the application',
  },
  notDraft: {
    text: 'This application is filed already and cannot be changed.',
    track: 'See its status',
  },
};

export const messages = { ru, en };
