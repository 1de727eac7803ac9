import { describe, expect, it } from 'vitest';
import { sumInWords } from './sum-in-words.js';

describe('sumInWords', () => {
  it.each([
    [0, 'Ноль рублей 00 копеек', 'nothing'],
    [101, 'Один рубль 01 копейка', 'one of each'],
    [200000, 'Две тысячи рублей 00 копеек', 'a thousand is feminine'],
    [1_200_11, 'Одна тысяча двести рублей 11 копеек', 'eleven is many'],
    [11_312, 'Сто тринадцать рублей 12 копеек', 'thirteen has a word of its own'],
    [4_334_980, 'Сорок три тысячи триста сорок девять рублей 80 копеек', 'a usual fee'],
    [
      38_401_917,
      'Триста восемьдесят четыре тысячи девятнадцать рублей 17 копеек',
      'an empty place',
    ],
    [100_000_002_200, 'Один миллиард двадцать два рубля 00 копеек', 'empty orders are skipped'],
    [200_100_000_00, 'Двести миллионов сто тысяч рублей 00 копеек', 'millions'],
  ])('writes %i kopecks as "%s": %s', (kopecks, expected) => {
    expect(sumInWords(kopecks).replace('\u00a0', ' ')).toBe(expected);
  });
});
