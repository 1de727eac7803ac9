import { createConfig, lintFromString } from '@redocly/openapi-core';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  bodiesOf,
  contentOf,
  examplesOf,
  failuresOf,
  problemsOf,
  problemType,
  wholeOperations,
} from './document.js';
import { examplesIn, type PlacedExample } from './examples-in.js';
import { openObjects } from './open-objects.js';

export interface OpenApiDocument {
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** What every document of this house keeps to. */
export function describeDocument(document: OpenApiDocument): void {
  describeRules(document);
  describeExamples(document);
  describeOperations(document);
}

function describeRules(document: OpenApiDocument): void {
  it('has nothing that the strict rules of Redocly complain about', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] });
    const problems = await lintFromString({ source: JSON.stringify(document), config });
    expect(
      problems.map(
        ({ ruleId, message, location: [place] }) => `${place?.pointer}: ${message} (${ruleId})`,
      ),
    ).toEqual([]);
  });
}

/** What is wrong with an example of the document. */
export function exampleCheck(document: OpenApiDocument): (example: PlacedExample) => string[] {
  const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
  ajv.addVocabulary([...Object.keys(document), 'discriminator']).addSchema(document, 'contract');
  return ({ pointer, value }) => {
    const path = pointer.split('/').map(encodeURIComponent).join('/');
    if (ajv.validate({ $ref: `contract#${path}` }, value)) return [];
    return [`${pointer}: ${ajv.errorsText()} in ${JSON.stringify(value)}`];
  };
}

function describeExamples(document: OpenApiDocument): void {
  it('has no schema that a strict validator refuses', () => {
    const check = exampleCheck(document);
    // Asking compiles it.
    for (const name of Object.keys(document.components.schemas))
      expect(() => check({ pointer: `/components/schemas/${name}`, value: 0 }), name).not.toThrow();
  });

  it('shows nothing but examples that fit', () => {
    const examples = [...examplesIn(document)];
    expect(examples.length).toBeGreaterThan(50);
    expect(examples.flatMap(exampleCheck(document))).toEqual([]);
  });
}

function describeOperations(document: OpenApiDocument): void {
  const operations = wholeOperations(document);
  const bodies = bodiesOf(operations);
  const failures = failuresOf(operations);

  describe('operations', () => {
    it('have a unique name in camel case', () => {
      const names = operations.map(({ operationId }) => operationId);
      expect(names.filter((name) => !/^[a-z]+([A-Z][a-z]+)*$/.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
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

    it('answer with problems of the status that they are under', () => {
      const misplaced = failures.filter(({ status, response }) =>
        problemsOf(response.content?.[problemType]).some(
          (problem) => `${problem.status}` !== status,
        ),
      );
      expect(misplaced.map(({ name }) => name)).toEqual([]);
    });
  });
}
