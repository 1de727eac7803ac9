import { describe, expect, it } from 'vitest';
import { formatBasis } from './basis.js';
import { formatAddress, formatDate, formatInstant, formatKopecks } from './formats.js';
import type { Locale } from './messages.js';

describe('formatBasis', () => {
  it.each<[string, Locale, string, string]>([
    ['861/105', 'ru', 'п.\u00A0105 Правил №\u00A0861', 'a clause'],
    ['861/12(1)', 'ru', 'п.\u00A012(1) Правил №\u00A0861', 'a clause that was inserted'],
    ['861/16(б)', 'ru', 'подп.\u00A0«б» п.\u00A016 Правил №\u00A0861', 'a subclause'],
    ['861/прил.6', 'ru', 'приложение №\u00A06 к Правилам №\u00A0861', 'an appendix'],
    ['442/39(3)', 'ru', 'п.\u00A039(3) Основных положений №\u00A0442', 'another act'],
    ['ГК/193', 'ru', 'ст.\u00A0193 ГК РФ', 'an article of a code'],
    ['861/105', 'en', 'clause\u00A0105 of Rules No.\u00A0861', 'a clause'],
    [
      '861/16(б)',
      'en',
      'subclause\u00A0“б” of clause\u00A016 of Rules No.\u00A0861',
      'a subclause',
    ],
    ['861/прил.6', 'en', 'appendix 6 to Rules No.\u00A0861', 'an appendix'],
    ['152-ФЗ/9', 'ru', '152-ФЗ/9', 'an act without a name'],
    ['105', 'ru', '105', 'no basis at all'],
  ])('writes %j in %s as %j: %s', (basis, locale, expected) => {
    expect(formatBasis(basis, locale)).toBe(expected);
  });
});

it.each<[number, Locale, string]>([
  [650_247, 'ru', '6\u00A0502,47\u00A0₽'],
  [650_247, 'en', '₽6,502.47'],
  [0, 'ru', '0,00\u00A0₽'],
  [5, 'ru', '0,05\u00A0₽'],
])('writes %i kopecks in %s as %j', (kopecks, locale, expected) => {
  expect(formatKopecks(kopecks, locale)).toBe(expected);
});

it.each<[string, Locale, string]>([
  ['2027-01-19', 'ru', '19\u00A0января 2027\u00A0г.'],
  ['2027-01-19', 'en', '19\u00A0January 2027'],
  ['2026-12-31', 'ru', '31\u00A0декабря 2026\u00A0г.'],
])('writes the date %s in %s as %j', (date, locale, expected) => {
  expect(formatDate(date, locale)).toBe(expected);
});

const clock = { hour: '2-digit', minute: '2-digit' } as const;

// Twice, since a format that was made before is taken again.
it.each([
  ['ru', 'Asia/Yakutsk', '11:00'],
  ['ru', 'Asia/Vladivostok', '12:00'],
  ['en', 'Asia/Yakutsk', '11:00'],
  ['ru', 'Asia/Yakutsk', '11:00'],
] as const)('writes an instant in %s by the clocks of %s as %j (%#)', (locale, timeZone, time) => {
  const instant = '2026-12-18T02:00:00Z';
  expect(formatInstant(instant, locale, { ...clock, timeZone })).toBe(time);
});

it('writes a date in another style beside the usual one', () => {
  const style = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  expect(formatDate('2027-01-19', 'ru', style)).toBe('вторник, 19\u00A0января');
  expect(formatDate('2027-01-19', 'en', style)).toBe('Tuesday 19\u00A0January');
  expect(formatDate('2027-01-19', 'ru')).toBe('19\u00A0января 2027\u00A0г.');
});

it.each([
  ['г. Тында, ул. Образцовая, д. 12', 'г.\u00A0Тында, ул.\u00A0Образцовая, д.\u00A012', 'a house'],
  ['пгт. Экимчан, пер. Новый', 'пгт.\u00A0Экимчан, пер.\u00A0Новый', 'longer words'],
  ['Чигири, Новая 5', 'Чигири, Новая 5', 'nothing that is shortened'],
])('writes the address %j as %j: %s', (address, expected) => {
  expect(formatAddress(address)).toBe(expected);
});
