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
};

/** What is said of what the applicant has done after filing. */
export const afterFilingLetters = { ru, en };
