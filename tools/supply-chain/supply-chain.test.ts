import { expect, it } from 'vitest';
import { librariesIn } from './bundled-libraries.ts';
import { checkLicence } from './check-licence.ts';
import { productionPackages } from './production-packages.ts';

it.each([
  ['MIT', undefined, 'asks for its text'],
  ['(MIT AND Zlib)', undefined, 'both do'],
  ['GPL-3.0-only', 'GPL-3.0-only', 'asks for more'],
  ['(MIT AND GPL-3.0-only)', 'GPL-3.0-only', 'one of them does'],
  [undefined, 'names no licence', 'nobody knows'],
])('%s: %s (%s)', (licence, complaint, _reason) => {
  const found = checkLicence('library@1.0.0', licence);
  if (complaint === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(complaint);
});

it('finds what a package brings along, as Node would', () => {
  const locked = {
    'packages/sdk': { dependencies: { a: '1', '@drsk/contract': '1' } },
    'node_modules/@drsk/contract': { link: true, resolved: 'packages/contract' },
    'packages/contract': {},
    'node_modules/a': { dependencies: { b: '2' } },
    'node_modules/a/node_modules/b': {},
    'node_modules/b': {},
    'node_modules/tool': {},
  };
  expect(productionPackages(locked, ['packages/sdk'])).toEqual([
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'packages/contract',
    'packages/sdk',
  ]);
});

it('tells a library with its text from one without', () => {
  const notice = 'a 1.0.0 (MIT)\n\nMIT License\n\n---\n\n@b/c 2.0.0-rc.1 (ISC)\n\n---\n';
  expect(librariesIn(notice)).toEqual([
    { name: 'a@1.0.0', licence: 'MIT', hasText: true },
    { name: '@b/c@2.0.0-rc.1', licence: 'ISC', hasText: false },
  ]);
});
