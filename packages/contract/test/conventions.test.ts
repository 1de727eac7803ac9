import { describe, expect, it } from 'vitest';
import { readFragments } from '../tools/fragments.mjs';
import { operationsOf } from '../tools/operations.mjs';
import {
  document,
  failuresOf,
  type Operation,
  operations,
  problemsOf,
  problemType,
} from './document.js';
import { describeDocument } from './document-suite.js';

const failures = failuresOf(operations);

describeDocument(document);

describe('operations of the account API', () => {
  it('are tagged with their capability, which names their file', () => {
    const fragments = readFragments(new URL('../openapi/', import.meta.url));
    const foreign = fragments.flatMap(({ file, content }) => {
      const found: Operation[] = operationsOf({ paths: {}, ...(content as object) });
      return found.filter(({ tags }) => tags.join() !== file.split('.')[0]);
    });
    expect(foreign.map(({ operationId }) => operationId)).toEqual([]);
    expect(new Set(operations.flatMap(({ tags }) => tags))).toEqual(
      new Set(document.tags.map(({ name }: { name: string }) => name)),
    );
  });
});

describe('tokens of programs', () => {
  const scopesOf = ({ security = [] }: Operation) =>
    security.flatMap(({ apiToken }) => (apiToken ? [apiToken] : []));
  const open = operations.filter((operation) => scopesOf(operation).length > 0);

  it('need one scope, which there is, and each scope opens something', () => {
    const scopes = open.map((operation) => scopesOf(operation).flat());
    expect(scopes.filter(({ length }) => length !== 1)).toEqual([]);
    expect(new Set(scopes.flat())).toEqual(new Set(document.components.schemas.TokenScope.enum));
  });

  it('are told by every operation that they open why it is closed, and when to come back', () => {
    const silent = open.filter(
      ({ responses }) => !['401', '403', '429'].every((status) => status in responses),
    );
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('change no account, and see nothing of it', () => {
    const ofAccount = open.filter(({ tags }) => tags.includes('account'));
    expect(ofAccount.map(({ operationId }) => operationId)).toEqual([]);
  });
});

describe('problems', () => {
  it('are shown with every code that there is', () => {
    const { Problem, ProblemCode } = document.components.schemas;
    const shown = [
      ...failures.flatMap(({ response }) => problemsOf(response.content?.[problemType])),
      // What belongs to no operation: there is none with that method.
      ...problemsOf({ schema: Problem }),
    ].map(({ code }) => code);
    expect(new Set(shown)).toEqual(new Set(ProblemCode.enum));
  });
});
