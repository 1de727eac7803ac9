import { describe, expect, it } from 'vitest';
import { breakingChanges } from '../tools/breaking-changes.mjs';

type Schema = object;

/** A document with one operation and a schema in each place. */
function createDocument({
  operation = {},
  query = {},
  request = {},
  response = {},
}: Record<string, object> = {}) {
  return {
    security: [{ session: [] }],
    paths: {
      '/drafts': {
        post: {
          operationId: 'createDraft',
          parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' }, ...query }],
          requestBody: { content: { 'application/json': { schema: request } } },
          responses: { 201: createAnswer(response), 404: {} },
          ...operation,
        },
      },
    },
  };
}

function createAnswer(schema: Schema) {
  const headers = { ETag: { schema: { type: 'string' } } };
  return { headers, content: { 'application/json': { schema } } };
}

function draft(properties: Record<string, Schema>, more: object = {}): Schema {
  return { type: 'object', properties, ...more };
}

const text = { type: 'string' };
const number = { type: 'number' };
const nullable = { oneOf: [text, { type: 'null' }] };
const individual = draft({ kind: { const: 'individual' }, snils: text });
const company = draft({ kind: { const: 'company' }, inn: text });

describe('operations', () => {
  it.each([
    [{ operationId: 'startDraft' }, ['createDraft is gone'], 'a new name'],
    [{ security: [] }, [], 'no session needed any more'],
    [{ responses: { 201: createAnswer({}) } }, ['404 is gone'], 'a lost status'],
    [{ parameters: [] }, ['query limit is gone'], 'a lost parameter'],
    [{ requestBody: undefined }, ['application/json is gone'], 'a lost body'],
    [
      { requestBody: { required: true, content: { 'application/json': {} } } },
      ['a body is required now'],
      'a body that was optional',
    ],
    [{ summary: 'Another' }, [], 'another text'],
  ])('after %j: %j (%s)', (operation: object, changes: string[], _reason: string) => {
    expect(breakingChanges(createDocument(), createDocument({ operation }))).toEqual(
      changes.map((change) => expect.stringContaining(change)),
    );
  });

  it('may not move', () => {
    const before = createDocument();
    const after = { ...before, paths: { '/new-drafts': before.paths['/drafts'] } };
    expect(breakingChanges(before, after)).toEqual([
      'createDraft: post /drafts is post /new-drafts now',
    ]);
  });

  it('may not ask for a session where none was needed', () => {
    const before = createDocument({ operation: { security: [] } });
    expect(breakingChanges(before, createDocument())).toEqual(['createDraft: needs a session now']);
  });

  it('may be added', () => {
    const before = createDocument();
    const added = { get: { operationId: 'listDrafts', responses: {} } };
    const after = { ...before, paths: { ...before.paths, '/all': added } };
    expect(breakingChanges(before, after)).toEqual([]);
  });

  it('may not lose a header of an answer', () => {
    const responses = { 201: { content: { 'application/json': {} } }, 404: {} };
    const after = createDocument({ operation: { responses } });
    expect(breakingChanges(createDocument(), after)).toEqual(['createDraft: 201 ETag is gone']);
  });

  it.each([
    [{ required: true }, ['query limit is required now'], 'it was optional'],
    [{ schema: { type: 'string' } }, ['query limit: integer is taken no more'], 'another type'],
    [{ schema: { type: 'integer', maximum: 5 } }, ['query limit: maximum is 5 now'], 'a limit'],
    [{ description: 'More' }, [], 'another text'],
  ])(
    'with a parameter changed by %j: %j (%s)',
    (query: object, changes: string[], _reason: string) => {
      expect(breakingChanges(createDocument(), createDocument({ query }))).toEqual(
        changes.map((change) => `createDraft: ${change}`),
      );
    },
  );
});

describe('a request', () => {
  it.each([
    [draft({ a: text }), draft({ a: text, b: text }), [], 'an optional property is added'],
    [draft({ a: text }), draft({}), ['a is gone'], 'a property is no longer taken'],
    [draft({ a: text }), draft({ a: text }, { required: ['a'] }), ['a is required now'], 'must'],
    [draft({ a: text }, { required: ['a'] }), draft({ a: text }), [], 'no longer must'],
    [text, number, ['string is taken no more'], 'another type'],
    [text, nullable, [], 'a wider type'],
    [nullable, text, ['null is taken no more'], 'a narrower type'],
    [{ type: ['string', 'null'] }, nullable, [], 'the same, written otherwise'],
    [{ enum: ['x', 'y'] }, { enum: ['x'] }, ['y is gone'], 'a value is no longer taken'],
    [{ enum: ['x'] }, { enum: ['x', 'y'] }, [], 'one more value is taken'],
    [text, { ...text, enum: ['x'] }, ['only x now'], 'a text becomes a choice'],
    [text, { ...text, maxLength: 5 }, ['maxLength is 5 now'], 'a new limit'],
    [{ ...text, maxLength: 5 }, { ...text, maxLength: 9 }, [], 'a looser limit'],
    [{ ...text, minLength: 1 }, { ...text, minLength: 2 }, ['minLength is 2 now'], 'tighter'],
    [text, { ...text, pattern: '^a' }, ['pattern is ^a now'], 'a new pattern'],
    [draft({}), draft({}, { additionalProperties: false }), ['no other properties now'], 'closed'],
    [{ oneOf: [individual] }, { oneOf: [individual, company] }, ['object is taken'], 'renamed'],
    [
      { oneOf: [individual, company] },
      { oneOf: [individual, { ...company, required: ['inn'] }] },
      ['inn is required now'],
      'one of several objects',
    ],
    [
      { type: 'array', items: text },
      { type: 'array', items: number },
      ['/*: string is taken no more'],
      'items of a list',
    ],
    [
      { type: 'object', additionalProperties: text },
      { type: 'object', additionalProperties: number },
      ['/{name}: string is taken no more'],
      'values of a map',
    ],
    [
      { allOf: [draft({ a: text })] },
      { allOf: [draft({ a: text }), draft({ b: text }, { required: ['b'] })] },
      ['b is required now'],
      'a part of a whole',
    ],
  ])('%j → %j: %j (%s)', (before: Schema, after: Schema, changes: string[], _reason: string) => {
    expect(
      breakingChanges(createDocument({ request: before }), createDocument({ request: after })),
    ).toEqual(changes.map((change) => expect.stringContaining(change)));
  });
});

describe('a response', () => {
  it.each([
    [draft({ a: text }), draft({ a: text, b: text }), [], 'a property is added'],
    [draft({ a: text }), draft({}), ['a is gone'], 'a property is lost'],
    [draft({ a: text }, { required: ['a'] }), draft({ a: text }), ['a may be missing now'], 'less'],
    [draft({ a: text }), draft({ a: text }, { required: ['a'] }), [], 'always there now'],
    [draft({ a: text }), draft({ a: number }), ['/a: number is new'], 'another type'],
    [text, nullable, ['null is new'], 'a wider type'],
    [nullable, text, [], 'a narrower type'],
    [{ enum: ['x'] }, { enum: ['x', 'y'] }, [], 'enumerations are open'],
    [text, { ...text, maxLength: 5 }, [], 'a limit'],
  ])('%j → %j: %j (%s)', (before: Schema, after: Schema, changes: string[], _reason: string) => {
    expect(
      breakingChanges(createDocument({ response: before }), createDocument({ response: after })),
    ).toEqual(changes.map((change) => expect.stringContaining(change)));
  });
});

it('follows references, also of a schema that contains itself', () => {
  const withTree = (leaf: Schema) => ({
    ...createDocument({ response: { $ref: '#/components/schemas/Tree' } }),
    components: {
      schemas: {
        Tree: draft({
          leaf,
          trees: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
        }),
      },
    },
  });
  expect(breakingChanges(withTree(text), withTree(number))).toEqual([
    'createDraft: 201 application/json/leaf: number is new',
  ]);
});
