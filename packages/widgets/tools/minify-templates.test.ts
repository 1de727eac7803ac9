import { expect, it } from 'vitest';
import { minifyTemplates } from './minify-templates.ts';

it('puts one space in the place of line breaks, also in templates that are inside of others', () => {
  const code =
    'const é = "Текст 🙂"; h`<p\n  class="a"\n>\n  ${b ? h`\n <i>${c}</i>\n` : d}\n</p>`';
  expect(minifyTemplates(code)).toBe(
    'const é = "Текст 🙂"; h`<p class="a" > ${b ? h` <i>${c}</i> ` : d} </p>`',
  );
});

it('leaves texts and code as they are', () => {
  const code = 'const a = `one\n  two`;\nh(b.join(`\n`), /\\n\\s/);';
  expect(minifyTemplates(code)).toBe(code);
});
