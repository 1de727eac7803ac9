import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lines = (count: number) => Array.from({ length: count }, () => 'call();').join('\n');

const examples = [
  ['domain/src/a.ts', '', `import * as z from 'zod/mini';\nexport const a = z.string();`],
  ['domain/src/b.ts', 'no-named-zod', `import { z } from 'zod/mini';\nexport const a = z;`],
  ['domain/src/c.ts', 'no-named-zod', `import * as z from 'zod';\nexport const a = z;`],
  ['domain/src/d.ts', 'no-own-clock', `export const a = new Date();`],
  ['domain/src/e.ts', 'no-restricted-properties', `export const a = Date.now();`],
  ['domain/src/f.ts', '', `export const a = new Date('2026-11-23');`],
  ['domain/src/g.ts', '', `import type * as z from 'zod/mini';\nexport type A = z.ZodMiniType;`],
  ['mock-server/src/a.ts', 'no-restricted-properties', `export const a = Math.random();`],
  ['mock-server/src/clock/a.ts', '', `export const a = () => Date.now();`],
  ['sdk/src/a.ts', '', `export const a = Date.now();`],
  ['sdk/src/b.ts', 'consistent-type-assertions', `export const a = (b: unknown) => b as string;`],
  ['sdk/src/b.test.ts', '', `export const a = (b: unknown) => b as string;`],
  ['sdk/src/c.ts', '', `export const a = ['b'] as const;`],
  ['sdk/src/d.ts', 'no-non-null-assertion', `export const a = (b?: string) => b!.length;`],
  ['sdk/src/e.ts', 'no-explicit-any', `export const a = (b: any) => b;`],
  ['sdk/src/f.ts', 'max-lines-per-function', `export function a() {\n${lines(40)}\n}`],
  ['sdk/src/g.ts', 'max-lines', `${lines(201)}`],
  ['sdk/src/fileName.ts', 'filename-case', `export const a = 1;`],
  ['sdk/src/h.ts', 'max-params', `export const a = (b = 1, c = 2, d = 3, e = 4) => b + c + d + e;`],
  ['sdk/src/i.ts', 'no-cycle', `import { b } from './j.js';\nexport const a = () => b;`],
  ['sdk/src/j.ts', 'no-cycle', `import { a } from './i.js';\nexport const b = () => a;`],
  [
    'widgets/src/a.ts',
    'no-restricted-imports',
    `import { styleMap } from 'lit/directives/style-map.js';\nexport const a = styleMap;`,
  ],
  [
    'widgets/src/b.ts',
    'no-restricted-imports',
    `import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const a = unsafeHTML;`,
  ],
  [
    'widgets/src/c.ts',
    'no-duplicate-template-bindings',
    `import { html } from 'lit';\nexport const a = () => html\`<p .a=\${1} .a=\${2}></p>\`;`,
  ],
] as const;

let folder: string;
let found: { file: string; rule: string }[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  cpSync(`${root}.oxlintrc.json`, join(folder, '.oxlintrc.json'));
  for (const name of ['node_modules', 'tools']) symlinkSync(root + name, join(folder, name));
  for (const [file, , code] of examples) {
    mkdirSync(dirname(join(folder, 'packages', file)), { recursive: true });
    writeFileSync(join(folder, 'packages', file), code);
  }
  const oxlint = spawnSync('oxlint', ['-f', 'json', 'packages'], { cwd: folder, encoding: 'utf8' });
  const { diagnostics }: { diagnostics: { filename: string; code: string }[] } = JSON.parse(
    oxlint.stdout,
  );
  found = diagnostics.map(({ filename, code }) => ({
    file: filename.replace(/^.*packages\//, ''),
    rule: code.replace(/^.*\((.*)\)$/, '$1'),
  }));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(examples)('%s: %s', (file, rule) => {
  const rules = found.filter((one) => one.file === file).map((one) => one.rule);
  if (rule === '') expect(rules).toEqual([]);
  else expect(rules).toContain(rule);
});
