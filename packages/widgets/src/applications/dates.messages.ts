import { plural } from '../shared/plural.js';

const ru = {
  by: (date: string) => `до\u00A0${date}`,
  daysLeft: (days: number): string => {
    if (days === 0) return 'сегодня последний день';
    if (days < 0) return `срок прошёл ${countRu(-days)} назад`;
    return `${plural('ru', days, { one: 'остался', other: 'осталось' })}\u00A0${countRu(days)}`;
  },
};

const en: typeof ru = {
  by: (date) => `by\u00A0${date}`,
  daysLeft: (days) => {
    if (days === 0) return 'today is the last day';
    return days < 0 ? `${countEn(-days)}\u00A0overdue` : `${countEn(days)}\u00A0left`;
  },
};

export const messages = { ru, en };

function countRu(days: number): string {
  return `${days}\u00A0${plural('ru', days, { one: 'день', few: 'дня', many: 'дней' })}`;
}

function countEn(days: number): string {
  return `${days}\u00A0${plural('en', days, { one: 'day', other: 'days' })}`;
}
