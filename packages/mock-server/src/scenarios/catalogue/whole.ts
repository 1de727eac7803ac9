import { companyStories } from '../stories/company.js';
import { householdStories } from '../stories/household.js';
import { otherStories } from '../stories/others.js';
import type { Scenario } from '../story.js';

/** States of everybody at once. */
export const wholeScenarios = {
  empty: {
    title: { ru: 'Пусто', en: 'Empty' },
    description: {
      ru: 'Все образцовые люди есть, заявок нет ни у кого',
      en: 'All the sample people are there, nobody has any application',
    },
    stories: [],
    isWithoutMany: true,
  },
  people: {
    title: { ru: 'Все люди', en: 'All the people' },
    description: {
      ru: 'Все образцовые люди, у застройщика уже есть его 26 заявок',
      en: 'All the sample people; the builder has its 26 applications already',
    },
    stories: [otherStories.builder],
    manyApplications: 26,
  },
  'one-of-each': {
    title: { ru: 'По одной в каждом состоянии', en: 'One of each' },
    description: {
      ru: 'Заявки дома и компании на каждом этапе каждого пути, обращения и запись',
      en: 'A household and a company with an application at every stage of every track, appeals and a visit',
    },
    stories: [
      ...Object.values(householdStories),
      ...Object.values(companyStories),
      otherStories.appeal,
      otherStories.answeredAppeal,
      otherStories.visit,
    ],
  },
  'ten-thousand-applications': {
    title: { ru: 'Десять тысяч заявок', en: 'Ten thousand applications' },
    description: {
      ru: 'У застройщика 10 000 заявок во всех состояниях; документов у большинства нет',
      en: 'The builder has 10,000 applications of every status; most of them without documents',
    },
    stories: [otherStories.builder],
    manyApplications: 10_000,
  },
} as const satisfies Readonly<Record<string, Scenario>>;
