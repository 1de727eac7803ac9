import { describe, expect, it } from 'vitest';
import { checkElements } from './check-elements.ts';
import { checkCapabilities, checkImports, checkNames, type ContractPart } from './check-folders.ts';
import { checkMessages, compare } from './check-messages.ts';
import type { SourceFile } from './source-file.ts';

function file(name: string, text = ''): SourceFile {
  const [owner = '', ...path] = name.split('/');
  return { package: owner, path: path.join('/'), text };
}

function part(capability: string): ContractPart {
  return { capability, hasOperations: true };
}

describe('folders and names', () => {
  it.each([
    ['sdk/account/account.ts', 'a capability'],
    ['sdk/http/http.ts', 'ground that the layout names'],
    ['sdk/index.ts', 'the door'],
    ['domain/rulesets/2025-04-28.ts', 'an edition'],
    ['widgets/account/login.messages.ts', 'texts beside their widget'],
  ])('accepts %s: %s', (name) => {
    expect(checkNames([file(name)])).toEqual([]);
  });

  it.each([
    ['sdk/accounts/accounts.ts', 'no capability', 'the plural of one'],
    ['sdk/account/signIn.ts', 'kebab-case', 'camel case'],
    ['sdk/http/http-utils.ts', 'says nothing', 'a vague name'],
  ])('refuses %s (%s): %s', (name, complaint) => {
    expect(checkNames([file(name)])).toEqual([expect.stringContaining(complaint)]);
  });
});

describe('imports', () => {
  it.each([
    ['sdk/account/account.ts', '../http/http.js', 'the ground'],
    ['sdk/account/account.ts', './session.js', 'its own folder'],
    ['sdk/index.ts', './account/account.js', 'the door opens all'],
    ['mock-server/sandbox/sandbox.ts', '../account/handlers.js', 'composition'],
    ['sdk/account/account.test.ts', '../applications/applications.js', 'a test'],
  ])('lets %s import %s: %s', (name, target) => {
    expect(checkImports([file(name, `import { x } from '${target}';`)])).toEqual([]);
  });

  it.each([
    ['sdk/account/account.ts', '../applications/applications.js', 'another capability'],
    ['sdk/http/http.ts', '../account/session.js', 'the ground stands below'],
    ['widgets/shared/field.ts', '../account/login.js', 'the ground stands below'],
  ])('forbids %s to import %s: %s', (name, target) => {
    const source = file(name, `import type {\n  X,\n} from '${target}';`);
    expect(checkImports([source])).toHaveLength(1);
  });

  it('sees an import() too', () => {
    const source = file('sdk/account/a.ts', `await import('../payments/payments.js')`);
    expect(checkImports([source])).toHaveLength(1);
  });
});

describe('capabilities', () => {
  const complete = ['sdk/account/a.ts', 'mock-server/account/a.ts'].map((name) => file(name));

  it('have a folder wherever the contract is covered whole', () => {
    expect(checkCapabilities([part('account'), part('common')], complete)).toEqual([]);
    expect(checkCapabilities([part('account'), part('offices')], complete)).toHaveLength(2);
  });

  it('need no folder while they have no operations, and may have one', () => {
    const payments = { ...part('payments'), hasOperations: false };
    const files = [...complete, file('domain/payments/schedule.ts')];
    expect(checkCapabilities([part('account'), payments], files)).toEqual([]);
  });

  it('do not exist outside the contract', () => {
    const files = [...complete, file('widgets/payments/payments.ts')];
    expect(checkCapabilities([part('account')], files)).toEqual([
      'packages/widgets/src/payments: not in the contract',
    ]);
  });
});

/** Where a class says which tag it is for. */
function tagOf(tag: string, className: string): string {
  return `declare global {\n  interface HTMLElementTagNameMap {\n    '${tag}': ${className};\n  }\n}`;
}

describe('elements', () => {
  it.each([
    [tagOf('drsk-login', 'DrskLogin'), 'tag, class and file agree'],
    [`super('drsk-session-started', { bubbles: true })`, 'a noun and a past participle'],
    [`new CustomEvent('drsk-letter-sent')`, 'an irregular one'],
    [`super('drsk-failure', {})`, 'the failure event'],
    [`static readonly type = 'drsk-signed-in';`, 'an established name'],
    [`static readonly type = 'drsk-draft-saved';`, 'a name kept beside the class'],
    [`new Event('change')`, "the platform's own event"],
  ])('accepts %s: %s', (text) => {
    expect(checkElements([file('widgets/account/login.ts', text)])).toEqual([]);
  });

  it.each([
    [tagOf('my-login', 'DrskLogin'), 'a foreign prefix'],
    [tagOf('drsk-login', 'Login'), 'another class name'],
    [tagOf('drsk-sign-in', 'DrskSignIn'), 'another file name'],
    [`super('drsk-login-success')`, 'no past participle'],
    [`super('drskLogin')`, 'camel case'],
    [`static readonly type = 'drsk-draft-save';`, 'no participle beside the class'],
  ])('refuses %s: %s', (text) => {
    expect(checkElements([file('widgets/account/login.ts', text)])).toHaveLength(1);
  });
});

describe('messages', () => {
  it.each([
    [{ a: 'а' }, { a: 'a' }, [], 'the same keys'],
    [{ a: { b: 'б' } }, { a: {} }, ['a.b is missing in en'], 'a nested key'],
    [{}, { a: 'a' }, ['a is missing in ru'], 'a text only in en'],
    [{ a: 'а' }, { a: () => 'a' }, ['a differs in kind between ru and en'], 'a function'],
    [{ a: 'а' }, { a: ' ' }, ['a is empty'], 'an empty text'],
  ])(
    'compares %j with %j: %j (%s)',
    (ru: unknown, en: unknown, problems: string[], _reason: string) => {
      expect(compare(ru, en)).toEqual(problems);
    },
  );

  it('ignores files that hold no texts', async () => {
    expect(await checkMessages([file('sdk/account/account.ts')], '')).toEqual([]);
  });
});
