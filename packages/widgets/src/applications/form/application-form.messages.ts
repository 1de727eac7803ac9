const ru = {
  title: 'Заявка на подключение',
  steps: { attachments: 'Документы', review: 'Проверка' },
  allSteps: 'Все шаги',
  next: 'Дальше',
  toReview: 'Вернуться к проверке',
  notChosen: 'Не выбрано',
  choose: {
    title: 'У вас есть неподанные заявки',
    explanation: 'Продолжите с того места, где остановились, или начните новую.',
    untitled: 'Без названия',
    changed: (date: string) => `изменена ${date}`,
    unsent: 'начата в этом браузере, на сервер ещё не попала',
    continue: 'Продолжить',
    begin: 'Начать новую заявку',
    more: 'Показать ещё',
    loadingMore: 'Загружаем…',
  },
  save: {
    notYet: 'Черновик сохраняется сам',
    saving: 'Сохраняем…',
    saved: (time: string) => `Сохранено в ${time}`,
    offline: 'Нет связи: сохраним, как появится. Пока ответы хранятся в этом браузере.',
    keptHere: 'Ответы хранятся в этом браузере.',
    contested: 'Выберите, какой ответ оставить: пока он хранится в этом браузере.',
    contestedHere: 'Выберите, какой ответ оставить, и не закрывайте страницу до этого.',
    offlineHere:
      'Нет связи, а хранить ответы в этом браузере не получается. Не закрывайте страницу: сохраним, как появится связь.',
    notKept: 'Хранить ответы в этом браузере не получается: не закрывайте страницу.',
  },
  signedOut: {
    title: 'Время входа истекло',
    text: 'Всё, что вы ввели, сохранено. Войдите снова и откройте заявку: она продолжится с этого места.',
  },
  notDraft: {
    text: 'Эта заявка уже подана, изменить её нельзя.',
    track: 'Посмотреть статус',
  },
};

const en: typeof ru = {
  title: 'Connection application',
  steps: { attachments: 'Documents', review: 'Review' },
  allSteps: 'All steps',
  next: 'Next',
  toReview: 'Back to review',
  notChosen: 'Not selected',
  choose: {
    title: 'You have unfinished applications',
    explanation: 'Pick up where you left off or start a new one.',
    untitled: 'Untitled',
    changed: (date) => `changed on ${date}`,
    unsent: 'started in this browser, not yet on the server',
    continue: 'Continue',
    begin: 'Start a new application',
    more: 'Show more',
    loadingMore: 'Loading…',
  },
  save: {
    notYet: 'Your draft is saved automatically',
    saving: 'Saving…',
    saved: (time) => `Saved at ${time}`,
    offline:
      'You are offline: we will save your answers as soon as you are back. Until then they are kept in this browser.',
    keptHere: 'Your answers are kept in this browser.',
    contested: 'Choose which answer to keep: until then it is kept in this browser.',
    contestedHere: 'Choose which answer to keep, and do not close the page before that.',
    offlineHere:
      'You are offline, and this browser cannot keep your answers. Do not close the page: we will save them as soon as you are back.',
    notKept: 'This browser cannot keep your answers: do not close the page.',
  },
  signedOut: {
    title: 'Your session has ended',
    text: 'Everything you entered is saved. Sign in again and open the application to continue from here.',
  },
  notDraft: {
    text: 'This application has already been filed and cannot be changed.',
    track: 'View its status',
  },
};

export const messages = { ru, en };
