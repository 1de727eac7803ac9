import type { DeadlineUnit } from '@drsk/contract';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const ru: Record<DeadlineUnit, Forms> = {
  working_day: { one: 'рабочий день', few: 'рабочих дня', other: 'рабочих дней' },
  day: { one: 'день', few: 'дня', other: 'дней' },
  month: { one: 'месяц', few: 'месяца', other: 'месяцев' },
  year: { one: 'год', few: 'года', other: 'лет' },
};

const en: typeof ru = {
  working_day: { one: 'working day', few: 'working days', other: 'working days' },
  day: { one: 'day', few: 'days', other: 'days' },
  month: { one: 'month', few: 'months', other: 'months' },
  year: { one: 'year', few: 'years', other: 'years' },
};

export const periodMessages = { ru, en };
