import type { DeadlineUnit } from '@drsk/contract';
import type { Period } from '@drsk/domain';

interface Words {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  /** After «в течение 1». */
  readonly ofOne: string;
}

const words: Readonly<Record<DeadlineUnit, Words>> = {
  working_day: {
    one: 'рабочий день',
    few: 'рабочих дня',
    many: 'рабочих дней',
    ofOne: 'рабочего дня',
  },
  day: { one: 'день', few: 'дня', many: 'дней', ofOne: 'дня' },
  month: { one: 'месяц', few: 'месяца', many: 'месяцев', ofOne: 'месяца' },
  year: { one: 'год', few: 'года', many: 'лет', ofOne: 'года' },
};

/** «4 месяца». */
export function periodText({ amount, unit }: Period): string {
  const form = formOf(amount);
  return `${amount} ${form === 'other' ? words[unit].many : words[unit][form]}`;
}

/** «в течение 4 месяцев». */
export function withinText({ amount, unit }: Period): string {
  const { ofOne, many } = words[unit];
  return `в течение ${amount} ${formOf(amount) === 'one' ? ofOne : many}`;
}

function formOf(amount: number): 'one' | 'few' | 'many' | 'other' {
  const form = new Intl.PluralRules('ru').select(amount);
  return form === 'one' || form === 'few' || form === 'many' ? form : 'other';
}
