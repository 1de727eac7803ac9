const ru = {
  title: 'Заявка',
  untitled: 'Статус заявки',
  toList: 'Все заявки',
  refresh: 'Обновить',
  refreshing: 'Обновляем…',
  refreshed: (time: string) => `Обновлено в ${time}`,
  picture: 'Этапы подключения',
  headlines: {
    own: (headline: string, by: string) => `${headline} ${by}`,
    others: (headline: string, by: string) => `${headline} ${by}`,
    lasting: (headline: string, day: string) => `${headline} до\u00A0${day}`,
  },
  deadline: 'Срок',
  objections: 'Замечания принимаем до',
  paused: 'Срок стоит с',
  draft: 'Эта заявка ещё не подана',
  draftText:
    'Пока это черновик. Заполните его до конца и подайте: тогда здесь появятся этапы и сроки.',
  continueDraft: 'Продолжить заполнение',
  notChosen: 'Выберите заявку в списке, чтобы увидеть её статус.',
};

const en: typeof ru = {
  title: 'Application',
  untitled: 'Application status',
  toList: 'All applications',
  refresh: 'Refresh',
  refreshing: 'Refreshing…',
  refreshed: (time) => `Refreshed at ${time}`,
  picture: 'Connection stages',
  headlines: {
    own: (headline, by) => `${headline} ${by}`,
    others: (headline, by) => `${headline} (due ${by})`,
    lasting: (headline, day) => `${headline} until ${day}`,
  },
  deadline: 'Deadline',
  objections: 'Objections accepted until',
  paused: 'The term has stood still since',
  draft: 'This application has not been filed yet',
  draftText: 'It is still a draft. Complete and file it to see its stages and deadlines here.',
  continueDraft: 'Continue filling it in',
  notChosen: 'Choose an application from the list to see its status.',
};

export const messages = { ru, en };
