import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { atPointer } from '../tools/references.mjs';
import { document } from './document.js';

type Node = Record<string, unknown>;

interface Example {
  /** JSON Pointer of the schema that it belongs to. */
  pointer: string;
  value: unknown;
}

const values = new Set(['const', 'default', 'enum', 'example', 'examples']);

const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
ajv.addVocabulary([...Object.keys(document), 'discriminator']).addSchema(document, 'contract');

const examples = [...examplesIn(document, '')];

it('has no schema that a strict validator refuses', () => {
  for (const name of Object.keys(document.components.schemas))
    expect(ajv.getSchema(`contract#/components/schemas/${name}`), name).toBeDefined();
});

it('shows nothing but examples that fit', () => {
  expect(examples.length).toBeGreaterThan(50);
  expect(examples.flatMap(problemsOf)).toEqual([]);
});

it.each([
  ['/components/schemas/Instant', '2026-12-18', 'no time'],
  ['/components/schemas/LocalDate', '2026-02-30', 'no such day'],
  ['/components/schemas/GivenConsent', { kind: 'processing' }, 'no version'],
])('would find that %s is not %j: %s', (pointer, value: unknown, _reason) => {
  expect(problemsOf({ pointer, value })).toHaveLength(1);
});

function problemsOf({ pointer, value }: Example): string[] {
  const path = pointer.split('/').map(encodeURIComponent).join('/');
  if (ajv.validate({ $ref: `contract#${path}` }, value)) return [];
  return [`${pointer}: ${ajv.errorsText()} in ${JSON.stringify(value)}`];
}

/** Of bodies, parameters and headers, which have a schema beside, and of schemas themselves. */
function* examplesIn(node: unknown, pointer: string): Generator<Example> {
  if (!isNode(node)) return;
  const schema = 'schema' in node ? `${pointer}/schema` : pointer;
  for (const value of valuesOf(node)) yield { pointer: schema, value };
  for (const [key, child] of Object.entries(node))
    if (!values.has(key)) yield* examplesIn(child, `${pointer}/${escape(key)}`);
}

function valuesOf(node: Node): unknown[] {
  if ('example' in node) return [node['example']];
  const found = node['examples'];
  if (Array.isArray(found)) return found;
  return 'schema' in node && isNode(found) ? Object.values(found).map(valueOf) : [];
}

function valueOf(example: unknown): unknown {
  if (!isNode(example)) return undefined;
  const { $ref: reference, value } = example;
  return typeof reference === 'string' ? atPointer(document, `${reference.slice(1)}/value`) : value;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
