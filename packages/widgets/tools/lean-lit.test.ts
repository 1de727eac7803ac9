import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { withoutAdvice } from './lean-lit.ts';

/** As a bundle for browsers takes it: Node would get another. */
const file = ['node_modules', '@lit', 'reactive-element', 'css-tag.js'];
const root = fileURLToPath(new URL('../../..', import.meta.url));
const lit = readFileSync(join(root, ...file), 'utf8');

it('leaves out of Lit what no browser of ours needs', () => {
  const lean = withoutAdvice(lit);
  expect(lean).not.toMatch(/ShadyCSS|Value passed|constructable/);
  expect(lean).toContain('adoptedStyleSheets');
  expect(lit.length - lean.length).toBeGreaterThan(350);
});

it('says so where Lit is written otherwise', () => {
  expect(() => withoutAdvice('export const css = 1;')).toThrow('tools/lean-lit.ts');
});
