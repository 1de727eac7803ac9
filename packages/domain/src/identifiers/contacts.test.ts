import { describe, expect, it } from 'vitest';
import { isCadastralNumber, normalizeCadastralNumber } from './cadastral-number.js';
import { isEmail, normalizeEmail } from './email.js';
import { formatPhone, isPhone, normalizePhone } from './phone.js';
import { isPostalIndex, normalizePostalIndex } from './postal-index.js';

describe('normalizePhone', () => {
  it.each([
    ['8-800-100-03-97', '+78001000397', 'the contact centre'],
    ['89145551234', '+79145551234', 'an eight in front'],
    ['+7 (914) 555-12-34', '+79145551234', 'brackets'],
    ['7 914 555 12 34', '+79145551234', 'no plus'],
    ['914.555.12.34', '+79145551234', 'ten digits and dots'],
    ['+8 914 555 12 34', '+79145551234', 'plus and eight, a common slip'],
    ['(4162) 39-73-59', '+74162397359', 'a town number'],
    ['тел. 89145551234', 'тел89145551234', 'words are not guessed away'],
    ['+1 914 555 1234', '+19145551234', 'another country'],
    ['12345', '12345', 'too short'],
  ])('makes %j %j: %s', (value, expected) => {
    expect(normalizePhone(value)).toBe(expected);
  });
});

describe('isPhone', () => {
  it.each([
    ['8-800-100-03-97', true, 'free of charge'],
    ['+7\u00A0914\u00A0555\u201112\u201134', true, 'non-breaking spaces and hyphens'],
    ['+1 914 555 1234', false, 'another country'],
    ['+914 555 12 34', false, 'a plus and ten digits'],
    ['12345', false, 'too short'],
    ['8914555123O', false, 'the letter O'],
    ['0000000000', false, 'zeros'],
  ])('%j is %j: %s', (value, expected) => {
    expect(isPhone(value)).toBe(expected);
  });
});

it.each([
  ['89145551234', '+7 914 555-12-34', 'a mobile number'],
  ['+78001000397', '8 800 100-03-97', 'a free number'],
  ['12345', '12345', 'what is no number stays'],
])('writes the phone %j as %j: %s', (value, expected) => {
  expect(formatPhone(value)).toBe(expected);
});

describe('isCadastralNumber', () => {
  it.each([
    ['28:01:010203:45', true, 'six digits of a quarter'],
    ['25:10:0110003:1234', true, 'seven digits of a quarter'],
    ['77:02:0004008:4143', true, 'another region'],
    [' 28:01:010203 :45 ', true, 'spaces'],
    ['28:1:010203:45', false, 'one digit of a raion'],
    ['28:01:0102:45', false, 'four digits of a quarter'],
    ['28:01:010203', false, 'no plot'],
  ])('%j is %j: %s', (value, expected) => {
    expect(isCadastralNumber(value)).toBe(expected);
  });
});

describe('isPostalIndex', () => {
  it.each([
    ['675000', true, 'Blagoveshchensk'],
    ['675 000', true, 'a space'],
    ['075000', false, 'no such district'],
    ['67500', false, 'five digits'],
  ])('%j is %j: %s', (value, expected) => {
    expect(isPostalIndex(value)).toBe(expected);
  });
});

describe('isEmail', () => {
  it.each([
    ['ivan@example.ru', true, 'the usual writing'],
    ['почта@пример.рф', true, 'Cyrillic'],
    ['ivan.petrov+lk@mail.example.com', true, 'a tag and a subdomain'],
    ['ivan@example', false, 'no dot in the domain'],
    ['ivan@@example.ru', false, 'two signs'],
    ['ivan petrov@example.ru', false, 'a space'],
    ['ivan@example.ru, petr@example.ru', false, 'two addresses'],
    ['ivan@example..ru', false, 'two dots'],
    ['@example.ru', false, 'nobody'],
    ['8-914-555-12-34', false, 'a phone'],
    ['🙂@example.ru', false, 'an emoji'],
    ['ivan@example.ru🙂', false, 'an emoji behind'],
    ['iv\u0000an@example.ru', false, 'a control character'],
    ['ivan@exam\u202Eple.ru', false, 'a turned direction'],
    [`${'a'.repeat(250)}@example.ru`, false, 'longer than any address'],
  ])('%j is %j: %s', (value, expected) => {
    expect(isEmail(value)).toBe(expected);
  });
});

it.each([
  [normalizeEmail, ' Ivan@Example.RU\n', 'Ivan@example.ru'],
  [normalizeEmail, 'mailto:ivan@example.ru', 'ivan@example.ru'],
  [normalizeEmail, '<ivan@example.ru>', 'ivan@example.ru'],
  [normalizeEmail, '<b>Ivan</b>', '<b>Ivan</b>'],
  [normalizePostalIndex, '675 000', '675000'],
  [normalizeCadastralNumber, 'КН 28:01:010203:45.', '28:01:010203:45'],
])('%o keeps %j as %j', (normalize, value, expected) => {
  expect(normalize(value)).toBe(expected);
});
