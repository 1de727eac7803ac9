interface ReminderFacts {
  readonly daysLeft: number;
  /** What is to be done, as a heading. */
  readonly action: string;
  readonly number: string;
  readonly dueOn: string;
}

const ruDays = { one: 'Остался', few: 'Осталось', many: 'Осталось', other: 'Осталось' } as const;
const ruUnits = { one: 'день', few: 'дня', many: 'дней', other: 'дня' } as const;
const ruPlural = new Intl.PluralRules('ru');

/** They are few, and the engine takes its time to choose a form. */
const ruLefts = new Map<number, string>();

function ruLeft(days: number): string {
  const known = ruLefts.get(days) ?? ruLeftOf(days);
  ruLefts.set(days, known);
  return known;
}

function ruLeftOf(days: number): string {
  const form = ruPlural.select(days);
  const name = form === 'zero' || form === 'two' ? 'other' : form;
  return days === 0 ? 'Сегодня последний день' : `${ruDays[name]} ${days} ${ruUnits[name]}`;
}

function enLeft(days: number): string {
  if (days === 0) return 'Today is the last day';
  return days === 1 ? '1 day left' : `${days} days left`;
}

const ru = {
  job: 'Напомнить о сроке',
  title: ({ daysLeft, action }: ReminderFacts) =>
    `${ruLeft(daysLeft)}: ${action.charAt(0).toLowerCase()}${action.slice(1)}`,
  text: ({ number, dueOn }: ReminderFacts) => `Заявка № ${number}, срок — ${dueOn} включительно.`,
  letter: (headline: string, text: string, link: string) =>
    `Здравствуйте!\n\n${headline}.\n${text}\n\nОткройте заявку:\n${link}\n\nКонтакт-центр: 8-800-100-03-97, звонок бесплатный.`,
  sms: ({ daysLeft, action, number, dueOn }: ReminderFacts) =>
    `ДРСК. Заявка № ${number}, ${ruLeft(daysLeft).toLowerCase()} (${dueOn}): ${action.charAt(0).toLowerCase()}${action.slice(1)}`,
};

const en: typeof ru = {
  job: 'Remind of a deadline',
  title: ({ daysLeft, action }) =>
    `${enLeft(daysLeft)}: ${action.charAt(0).toLowerCase()}${action.slice(1)}`,
  text: ({ number, dueOn }) => `Application No. ${number}, due by ${dueOn}, that day included.`,
  letter: (headline, text, link) =>
    `Hello,\n\n${headline}.\n${text}\n\nOpen the application:\n${link}\n\nContact centre: 8-800-100-03-97, free of charge.`,
  sms: ({ daysLeft, action, number, dueOn }) =>
    `DRSK. Application No. ${number}, ${enLeft(daysLeft).toLowerCase()} (${dueOn}): ${action.charAt(0).toLowerCase()}${action.slice(1)}`,
};

export const reminderMessages = { ru, en };
