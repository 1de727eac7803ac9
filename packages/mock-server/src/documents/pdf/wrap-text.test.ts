import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text.js';

/** A typewriter: every character is one wide. */
const measure = (text: string): number => text.length;

describe('wrapText', () => {
  it.each([
    ['', 10, [''], 'nothing is one empty line'],
    ['раз два три', 8, ['раз два', 'три'], 'a line ends at a space'],
    ['раз\n\nдва', 8, ['раз', '', 'два'], 'a line feed is kept'],
    ['раз  два', 8, ['раз два'], 'two spaces are one'],
    ['абвгдежз', 3, ['абв', 'где', 'жз'], 'a long word is cut'],
    ['и абвгдежз', 5, ['и\u00a0абв', 'гдежз'], 'a long word is cut where it stands'],
    ['дом в лесу', 7, ['дом', 'в\u00a0лесу'], 'a preposition goes with its word'],
    ['счёт № 12', 7, ['счёт', '№\u00a012'], 'a number goes with its sign'],
    ['сеть 0,4 кВ', 9, ['сеть', '0,4\u00a0кВ'], 'a unit goes with its number'],
    ['ширина', 0, ['ш', 'и', 'р', 'и', 'н', 'а'], 'no width is too small'],
  ])('breaks %j at %i into %j: %s', (text, width, expected) => {
    expect(wrapText(text, width, measure)).toEqual(expected);
  });
});
