import { describe, expect, it } from 'vitest';
import { brokenFieldRule, personNameRules, textRules } from '../field-rules.js';
import { normalizeText } from './plain-text.js';

describe('normalizeText', () => {
  it.each([
    ['  Жилой дом ', 'Жилой дом', 'spaces around'],
    ['Жилой\u00A0дом', 'Жилой дом', 'a non-breaking space'],
    ['Жилой\t\r\n дом', 'Жилой дом', 'a cell of a table'],
    ['\uFEFFЖилой\u2028дом', 'Жилой дом', 'a byte order mark, a separator of lines'],
    ['жилой — «дом»', 'жилой — «дом»', 'nothing else'],
  ])('makes %j %j: %s', (value, expected) => {
    expect(normalizeText(value)).toBe(expected);
  });
});

describe('a text', () => {
  it.each([
    ['ООО «Ёлка & К°»', 'an organization'],
    ['ул. Ленина, д. 5/1, кв. №\u00A07 — вход со двора', 'an address'],
    ['O’Brien’s “Pub” Ltd., 50% + 1', 'Latin'],
    ['Саха Сирэ, Нэрюҥгү; Амурскій уѣздъ', 'letters of neighbours and of before'],
    ['Бренд® ™ © 2026', 'signs of a name'],
    ['строка\r\nи ещё\tодна', 'lines and tabs'],
    ['й и ё'.normalize('NFD'), 'letters of two parts, as a Mac has them'],
    ['5 кВт → 15 кВт', 'an arrow'],
  ])('may be %j: %s', (value) => {
    expect(brokenFieldRule(value, textRules)).toBeUndefined();
  });

  it.each([
    ['<script>alert(1)</script>', 'text_markup', 'a tag'],
    ['меньше < больше', 'text_markup', 'a lone sign'],
    ['Дом 🏠', 'text_pictograph', 'an emoji'],
    ['☎ 8 914', 'text_pictograph', 'an old pictograph'],
    ['☎\uFE0F 8 914', 'text_pictograph', 'the same in colours'],
    ['👨‍👩‍👧', 'text_pictograph', 'joined of three'],
    ['🇷🇺', 'text_pictograph', 'a flag, which is two letters'],
    ['1\uFE0F\u20E3', 'text_pictograph', 'a digit on a key'],
    ['дом\u0000', 'text_invisible', 'the end of a text in C'],
    ['дом\u001B[31m', 'text_invisible', 'a colour of a terminal'],
    ['план\u202Efdp', 'text_invisible', 'another direction'],
    ['\u2066дом\u2069', 'text_invisible', 'an isolated direction'],
    ['до\u200Bм', 'text_invisible', 'a space of no width'],
    ['до\u00ADм', 'text_invisible', 'a soft hyphen'],
    ['дом\uFE0F', 'text_invisible', 'a selector of nothing'],
    ['\u3164', 'text_invisible', 'a filler, which counts as a letter'],
    ['\uD83C', 'text_invisible', 'half an emoji'],
    ['\uE000', 'text_invisible', 'a letter of nobody'],
  ])('is not %j: %s', (value, expected) => {
    expect(brokenFieldRule(value, textRules)).toBe(expected);
  });
});

describe('a name of a person', () => {
  it.each<[string, string | undefined, string]>([
    ['Сопкина-Кедрова', undefined, 'two'],
    ['O’Connor', undefined, 'a foreigner'],
    ['Мария\u00A0Луиза', undefined, 'pasted'],
    ['Оглы (Кызы)', undefined, 'brackets'],
    ['Ивaнов', 'mixed_alphabets', 'a Latin a'],
    ['Петроv', 'mixed_alphabets', 'the keyboard was switched'],
    ['Иванов Ivanov', undefined, 'two words'],
    ['Иванов1', 'person_name', 'a digit'],
    ['<b>', 'person_name', 'a tag'],
    ['🙂', 'person_name', 'an emoji'],
    ['☎\uFE0F', 'person_name', 'an emoji, which has an invisible part'],
    ['Ива\u200Bнов', 'text_invisible', 'a space of no width'],
    ['\u3164', 'text_invisible', 'a filler, which counts as a letter'],
  ])('%j breaks %s: %s', (value, expected) => {
    expect(brokenFieldRule(value, personNameRules)).toBe(expected);
  });
});

describe('a word of two alphabets', () => {
  it.each<[string, string | undefined, string]>([
    ['кабель ВВГнг-LS 3x16', undefined, 'words of two alphabets'],
    ['ООО «IT-сервис 24»', undefined, 'joined by a hyphen'],
    ['ООО «БиоTech»', undefined, 'mixed on purpose'],
    ['ООО «Cевер»', 'lookalike_letters', 'a Latin C'],
    ['OOО «Север»', 'lookalike_letters', 'two Latin O'],
    ['АО «Меgа»', 'lookalike_letters', 'a Cyrillic а in a Latin word'],
    ['ул. Лeнина', 'lookalike_letters', 'a Latin e'],
    ['15 кBт', 'lookalike_letters', 'a Latin B'],
  ])('%j breaks %s: %s', (value, expected) => {
    expect(brokenFieldRule(value, textRules)).toBe(expected);
  });
});
