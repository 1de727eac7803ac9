import { otherStories as stories } from '../stories/others.js';
import type { Scenario } from '../story.js';

/** What people want besides a connection. */
export const applicantScenarios = {
  'appeal-open': {
    title: { ru: 'Обращение ждёт ответа', en: 'An appeal waits' },
    description: {
      ru: 'Вопрос в интернет-приёмной, срок ответа идёт',
      en: 'A question in the internet reception, the term of its answer runs',
    },
    stories: [stories.appeal],
  },
  'appeal-answered': {
    title: { ru: 'Обращение с ответом', en: 'An appeal is answered' },
    description: {
      ru: 'На вопрос ответили неделю спустя',
      en: 'The question was answered a week later',
    },
    stories: [stories.answeredAppeal],
  },
  'visit-booked': {
    title: { ru: 'Запись на приём', en: 'A visit is booked' },
    description: {
      ru: 'Консультация в центре обслуживания через день или два',
      en: 'A consultation at a customer centre in a day or two',
    },
    stories: [stories.visit],
  },
} as const satisfies Readonly<Record<string, Scenario>>;
