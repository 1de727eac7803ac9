import openapiTS, { astToString, stringToAST } from 'openapi-typescript';
import { operationsOf } from './operations.mjs';

const header = '// Generated from openapi/*.yaml by `npm run generate`: edit those.\n';

/** What a temporary access may call says which scope that takes. */
const scope = 'x-temporary-access';

/** The TypeScript files that a document gives, by name; with `immutable`, of values that nobody changes. */
export async function typescriptFiles(document, { immutable = false } = {}) {
  return {
    'types.ts': `${header}\n${await types(document, immutable)}`,
    'operations.ts': `${header}\n${operations(document)}`,
    'enums.ts': `${header}\n${enums(document)}`,
    'index.ts': `${header}\n${index(document)}`,
  };
}

async function types(document, immutable) {
  const nodes = await openapiTS(document, {
    immutable,
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => (schema.contentMediaType ? bytes() : undefined),
  });
  return astToString(nodes);
}

/** What is no JSON is bytes, in every runtime. */
function bytes() {
  const [statement] = stringToAST('type Bytes = Uint8Array;');
  return statement.type;
}

function operations(document) {
  const entries = operationsOf(document).map((operation) => [
    operation.operationId,
    {
      method: operation.method,
      path: operation.path,
      ...(operation[scope] && { temporaryAccess: operation[scope] }),
      ...tokenScope(operation),
    },
  ]);
  return `import type { operations as Operations } from './types.js';

/** The types of each operation. */
export type operations = Operations;

/** Where each operation is found, and the scope of a temporary access or of a program's token that may call it. */
export const operations = ${literal(Object.fromEntries(entries))};

export type OperationId = keyof typeof operations;
`;
}

/** Of the token of a program: OpenAPI names what a scheme needs beside it. */
function tokenScope({ security }) {
  const [needed] = security.flatMap(({ apiToken = [] }) => apiToken);
  return needed && { tokenScope: needed };
}

function enums({ components: { schemas = {} } }) {
  const entries = Object.entries(schemas).filter(([, schema]) => schema.enum);
  const values = entries.map(([name, schema]) => [name, schema.enum]);
  return `/** The values of each enumeration, in the order of the document. */
export const enums = ${literal(Object.fromEntries(values))};
`;
}

function index({ components: { schemas = {} } }) {
  const aliases = Object.keys(schemas).map(
    (name) => `export type ${name} = components['schemas']['${name}'];\n`,
  );
  return `import type { components } from './types.js';

export { enums } from './enums.js';
export { operations, type OperationId } from './operations.js';
export type * from './types.js';

${aliases.join('')}`;
}

function literal(value) {
  return `${JSON.stringify(value, null, 2)} as const`;
}
