import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fileTables, hashOf } from './file-tables.ts';

const file = (code: string, imports: string[] = []) => ({ code, imports });
const built = {
  files: new Map([
    ['core', file('core')],
    ['login', file('login', ['core'])],
    ['user', file('user', ['core'])],
    ['user-en', file('user in English')],
    ['advice', file('advice')],
    ['menu', file('menu', ['core', 'user'])],
  ]),
  elements: {
    'drsk-login': { files: ['login', 'core'], english: [] },
    'drsk-user': { files: ['user', 'core'], english: ['user-en'] },
  },
  modules: [],
};

it('names every file with its hash and its imports, and in each table the next; of a login the loader has the hashes', () => {
  const { login, rest, later } = fileTables(built);
  const hash = (code: string) => createHash('sha256').update(code).digest('base64');
  expect(login).toEqual({ core: hash('core'), login: hash('login') });
  expect(rest).toEqual({
    advice: hash('advice'),
    core: hash('core'),
    login: `${hash('login')} core`,
    later: hashOf(later),
    user: `${hash('user')} core`,
    'user-en': hash('user in English'),
  });
  expect(later).toBe(`export default {"menu":"${hash('menu')} core user"}`);
});
