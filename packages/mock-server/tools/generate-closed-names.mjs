// The contract → src/generated/closed-names.ts: fields that hold one of a few words, a number or a date wherever they are.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const document = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@drsk/contract/openapi.json')), 'utf8'),
);
const closed = new Set();
const free = new Set();

look(document.components);
look(document.paths);
const names = [...closed].filter((name) => !free.has(name)).toSorted((a, b) => (a < b ? -1 : 1));
writeFileSync(
  new URL('../src/generated/closed-names.ts', import.meta.url),
  `// Generated from the contract by \`npm run generate\`.

export const closedNames: readonly string[] = ${JSON.stringify(names, null, 2)};
`,
);

/** Every schema with properties, and every parameter, wherever it is. */
function look(value) {
  if (Array.isArray(value)) return value.forEach(look);
  if (typeof value !== 'object' || value === null) return undefined;
  if (value.in && value.schema) note(value.name, value.schema);
  for (const [name, schema] of Object.entries(propertiesOf(value))) note(name, schema);
  return Object.values(value).forEach(look);
}

function propertiesOf({ properties, type }) {
  return typeof properties === 'object' && (type === undefined || [type].flat().includes('object'))
    ? properties
    : {};
}

function note(name, schema) {
  const kind = kindOf(resolve(schema));
  if (kind === 'closed') closed.add(name);
  if (kind === 'free') free.add(name);
}

/** What has fields of its own is neither: they are looked at by themselves. */
function kindOf(schema) {
  if (schema.const !== undefined || schema.enum) return 'closed';
  const parts = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (parts) return worst(parts.map((part) => kindOf(resolve(part))));
  const types = [schema.type ?? 'object'].flat().filter((type) => type !== 'null');
  return worst(types.map((type) => kindOfType(type, schema)));
}

function kindOfType(type, { items = {}, format, additionalProperties }) {
  if (type === 'array') return kindOf(resolve(items));
  if (type === 'object')
    return typeof additionalProperties === 'object'
      ? kindOf(resolve(additionalProperties))
      : 'object';
  if (type !== 'string') return 'closed';
  return format === 'date' || format === 'date-time' ? 'closed' : 'free';
}

function worst(kinds) {
  return ['free', 'object', 'closed'].find((kind) => kinds.includes(kind)) ?? 'object';
}

function resolve(value) {
  if (!value.$ref) return value;
  const keys = value.$ref.split('/').slice(1);
  return resolve(keys.reduce((node, key) => node[key], document));
}
