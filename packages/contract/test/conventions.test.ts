import { describe, expect, it } from 'vitest';
import { readFragments } from '../tools/fragments.mjs';
import { operationsOf } from '../tools/operations.mjs';
import {
  contentOf,
  document,
  examplesOf,
  type Media,
  type Operation,
  operations,
} from './document.js';
import { openObjects } from './open-objects.js';

const problemType = 'application/problem+json';

const bodies = operations.flatMap(({ operationId, requestBody, responses }) => [
  ...contentOf(requestBody ?? {}).map(([, media]) => ({ name: `${operationId} request`, media })),
  ...Object.entries(responses).flatMap(([status, response]) =>
    contentOf(response).map(([, media]) => ({ name: `${operationId} ${status}`, media })),
  ),
]);

const failures = operations.flatMap(({ operationId, responses }) =>
  Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .map(([status, response]) => ({ name: `${operationId} ${status}`, status, response })),
);

describe('operations', () => {
  it('have a unique name in camel case', () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(names.filter((name) => !/^[a-z]+([A-Z][a-z]+)*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

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

  it('show what they take and give by examples', () => {
    const silent = bodies.filter(({ media }) => examplesOf(media).length === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('tell which problems they answer with', () => {
    const infallible = operations.filter(
      ({ operationId }) => !failures.some(({ name }) => name.startsWith(`${operationId} `)),
    );
    expect(infallible.map(({ operationId }) => operationId)).toEqual([]);
    const foreign = failures.filter(
      ({ response }) => Object.keys(response.content ?? {}).join() !== problemType,
    );
    expect(foreign.map(({ name }) => name)).toEqual([]);
  });

  it('say so where their path leads to nothing', () => {
    const silent = operations.filter(
      ({ path, responses }) => path.includes('{') && !('404' in responses),
    );
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('take nothing that they do not describe', () => {
    const requests = operations.flatMap(({ operationId, requestBody = {} }) =>
      contentOf(requestBody).flatMap(([, { schema }]) => openObjects(schema, operationId)),
    );
    expect(requests).toEqual([]);
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
  it('have the status of their answer', () => {
    const misplaced = failures.filter(({ status, response }) =>
      problemsOf(response.content?.[problemType]).some((problem) => `${problem.status}` !== status),
    );
    expect(misplaced.map(({ name }) => name)).toEqual([]);
  });

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

function problemsOf(media: Media | undefined): { status: number; code: string }[] {
  return media ? (examplesOf(media) as { status: number; code: string }[]) : [];
}
