import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built package as programs see it, its own declarations among what is checked, or not. */
function compile(resolution: 'bundler' | 'nodenext', skipLibCheck: boolean): string {
  const folder = `${root}.cache/typings-${resolution}`;
  mkdirSync(folder, { recursive: true });
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    module: resolution === 'bundler' ? 'ESNext' : 'NodeNext',
    moduleResolution: resolution,
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck,
    noEmit: true,
    types: [],
  };
  const settings = { compilerOptions, include: ['../../typings/tests'] };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(settings));
  const { stdout } = spawnSync('tsc', ['-p', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return stdout;
}

it('types of React, Vue and Svelte know every element, however strictly they are checked', () => {
  expect(compile('bundler', false)).toBe('');
});

it('types resolve as Node does it', () => {
  expect(compile('nodenext', true)).toBe('');
});
