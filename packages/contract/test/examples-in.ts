import { atPointer } from '../tools/references.mjs';

type Node = Record<string, unknown>;

export interface PlacedExample {
  /** JSON Pointer of the schema that it belongs to. */
  pointer: string;
  value: unknown;
}

const values = new Set(['const', 'default', 'enum', 'example', 'examples']);

/** Every example of a document. */
export function examplesIn(document: object): Generator<PlacedExample> {
  return search(document, '', document);
}

/** Of bodies, parameters and headers, which have a schema beside, and of schemas themselves. */
function* search(node: unknown, pointer: string, document: object): Generator<PlacedExample> {
  if (!isNode(node)) return;
  const schema = 'schema' in node ? `${pointer}/schema` : pointer;
  for (const value of valuesOf(node, document)) yield { pointer: schema, value };
  for (const [key, child] of Object.entries(node))
    if (!values.has(key)) yield* search(child, `${pointer}/${escape(key)}`, document);
}

function valuesOf(node: Node, document: object): unknown[] {
  if ('example' in node) return [node['example']];
  const found = node['examples'];
  if (Array.isArray(found)) return found;
  return 'schema' in node && isNode(found)
    ? Object.values(found).map((example) => valueOf(example, document))
    : [];
}

function valueOf(example: unknown, document: object): unknown {
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
