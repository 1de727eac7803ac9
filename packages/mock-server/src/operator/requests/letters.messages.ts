export interface Facts {
  /** Until when the grid acts; empty where there is no date. */
  readonly until: string;
}

const ru = {
  clarified: {
    headline: 'сведения уточнены',
    next: () => 'Сроки не изменились. Если исправляли не вы, позвоните нам.',
  },
  corrected: {
    headline: 'исправлена',
    next: ({ until }: Facts) => `Проверим её заново${until}. Если исправляли не вы, позвоните нам.`,
  },
  withdrawn: {
    headline: 'отозвана',
    next: () => 'Рассмотрение прекращено. Если отзывали не вы, позвоните нам.',
  },
  request_filed: {
    headline: 'обращение принято',
    next: () => 'Срок ответа — в личном кабинете. Если обращались не вы, позвоните нам.',
  },
  request_granted: {
    headline: 'обращение удовлетворено',
    next: () => 'Что изменилось — в личном кабинете.',
  },
  request_refused: {
    headline: 'по обращению отказано',
    next: () => 'Причина — в личном кабинете.',
  },
  contract_terminated: {
    headline: 'договор расторгнут',
    next: () => 'Соглашение — в личном кабинете.',
  },
};

const en: typeof ru = {
  clarified: {
    headline: 'details updated',
    next: () => 'The deadlines have not changed. If it was not you, please call us.',
  },
  corrected: {
    headline: 'corrected',
    next: ({ until }) => `We will check it anew${until}. If it was not you, please call us.`,
  },
  withdrawn: {
    headline: 'withdrawn',
    next: () => 'The review has ended. If it was not you, please call us.',
  },
  request_filed: {
    headline: 'request received',
    next: () => 'Your account shows when we will answer. If it was not you, please call us.',
  },
  request_granted: {
    headline: 'request granted',
    next: () => 'Your account shows what has changed.',
  },
  request_refused: {
    headline: 'request refused',
    next: () => 'Your account shows why.',
  },
  contract_terminated: {
    headline: 'contract terminated',
    next: () => 'The agreement is in your account.',
  },
};

/** What is said of what the applicant has done after filing. */
export const afterFilingLetters = { ru, en };
