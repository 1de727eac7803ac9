import { plural } from '../../shared/plural.js';

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
  title: 'Connection application',
  steps: {
    attachments: {
      title: 'Documents',
      explanation:
        'Photos or scans are fine as long as everything is legible. You can attach several files to each item.',
    },
    review: {
      title: 'Review',
      explanation:
        'Check your answers. Once you file the application, it gets a number and the deadlines start to run.',
    },
  },
  allSteps: 'All steps',
  next: 'Next',
  toReview: 'Back to review',
  notChosen: 'Not selected',
  category: {
    fileable: 'Connection procedure',
    notFileable: 'A different procedure is needed',
  },
  choose: {
    title: 'You have unfinished applications',
    explanation: 'Pick up where you left off or start a new one.',
    untitled: 'Untitled',
    changed: (date) => `changed on ${date}`,
    unsent: 'started in this browser, not yet on the server',
    continue: 'Continue',
    begin: 'Start a new application',
  },
  save: {
    notYet: 'Your draft is saved automatically',
    saving: 'Saving…',
    saved: (time) => `Saved at ${time}`,
    offline:
      'You are offline: we will save your answers as soon as you are back. Until then they are kept in this browser.',
    keptHere: 'Your answers are kept in this browser.',
  },
  signedOut: {
    title: 'Your session has ended',
    text: 'Everything you entered is saved. Sign in again and open the application to continue from here.',
  },
  review: {
    yes: 'Yes',
    no: 'No',
    noFiles: 'No files',
    nothing: 'Nothing entered',
    attachments: 'Attached documents',
    problems: (count) =>
      `The application cannot be filed yet: ${count} ${plural('en', count, { one: 'item needs', other: 'items need' })} fixing`,
    conflict:
      'The draft was changed in another window or on another device. We have merged the answers: check them and file the application again.',
    uploading: 'Files are still uploading: file the application once the upload is complete.',
    failedFiles: 'Some files were not uploaded: go back to the documents and try again.',
    submit: 'File the application',
    submitting: 'Filing…',
  },
  filed: {
    title: 'Your application has been filed',
    number: 'Application number',
    date: 'Date of filing',
    next: 'What happens next',
    notify:
      'We will keep you informed of every step by phone or e-mail. You do not need to do anything now.',
    track: 'Track the application',
  },
  notDraft: {
    text: 'This application has already been filed and cannot be changed.',
    track: 'View its status',
  },
};

export const messages = { ru, en };
