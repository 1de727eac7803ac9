import { expect, it } from 'vitest';
import { safeFileName } from './file-name.js';

it.each([
  ['выписка ЕГРН.pdf', 'выписка ЕГРН.pdf', 'stays as it is'],
  ['C:\\Users\\me\\скан.pdf', 'скан.pdf', 'no path of Windows'],
  ['../../etc/passwd', 'passwd', 'no way up'],
  ['скан\r\nSet-Cookie: x.pdf', 'сканSet-Cookie_ x.pdf', 'no line of a header'],
  ['план\u202Efdp.exe', 'планfdp.exe', 'no turned direction'],
  ['a<b>:"c|d?*.png', 'a_b___c_d__.png', 'nothing that Windows refuses'],
  ['  ...скрытый.pdf.. ', 'скрытый.pdf', 'no dots around'],
  ['й.pdf'.normalize('NFD'), 'й.pdf', 'letters in one piece, also from a Mac'],
  ['', 'файл', 'a name of some kind'],
  ['🏠 дом.png', '🏠 дом.png', 'signs of two units are no broken ones'],
  [`${'я'.repeat(200)}.jpeg`, `${'я'.repeat(115)}.jpeg`, 'short, with its extension'],
])('keeps %j as %j: %s', (name, expected) => {
  expect(safeFileName(name)).toBe(expected);
});
