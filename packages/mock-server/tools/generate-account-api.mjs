// The contract → src/generated: what each operation takes and gives, as tables and as compiled validators.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiledValidators, validatorTypes } from './openapi/compiled-validators.mjs';
import {
  answerSchemas,
  describedOperations,
  parameterSchemas,
  requestSchemas,
} from './openapi/described-operations.mjs';

const header = '// Generated from the contract by `npm run generate`.\n';
const folder = new URL('../src/generated/', import.meta.url);
const document = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@drsk/contract/openapi.json')), 'utf8'),
);
const operations = describedOperations(document);
const bodies = { ...requestSchemas(operations), ...answerSchemas(operations, document) };

mkdirSync(folder, { recursive: true });
write('routes.ts', routes());
write(
  'parameter-validators.js',
  compiledValidators(document, parameterSchemas(operations), {
    coerceTypes: true,
    useDefaults: true,
    allErrors: true,
  }),
);
write(
  'body-validators.js',
  compiledValidators(document, ordered(bodies), { allErrors: true, discriminator: true }),
);
for (const name of ['parameter-validators', 'body-validators'])
  write(`${name}.d.ts`, validatorTypes);

function write(file, text) {
  writeFileSync(new URL(file, folder), `${header}${text}`);
}

/** Operation by operation. */
function ordered(schemas) {
  const names = operations.map(({ id }) => id);
  const place = (name) => names.indexOf(name.split(' ')[0]);
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => place(a) - place(b)));
}

/** What the pipeline has to know about an operation before anything of it is checked. */
function routes() {
  const entries = operations.map(({ id, bodies: taken, statuses, ...operation }) => {
    const bodyTypes = taken.map(([type]) => type);
    return [id, { ...accessTo(operation), lists: listsOf(operation), bodyTypes, statuses }];
  });
  return `
export const routes = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const;
`;
}

function accessTo({ security, parameters }) {
  const isPublic = security?.length === 0;
  const isOptional = (security ?? []).some((scheme) => Object.keys(scheme).length === 0);
  const takesKey = parameters.some(({ name }) => name === 'Idempotency-Key');
  const takesProof = parameters.some(({ name }) => name === 'DPoP');
  return { isPublic, isOptional, takesKey, takesProof };
}

function listsOf({ parameters }) {
  return parameters.filter(isList).map(({ name }) => name);
}

/** Of the query, separated by commas: the only way that the contract writes lists. */
function isList({ name, in: place, schema, explode = true }) {
  if (schema.type !== 'array') return false;
  if (place !== 'query' || explode) throw new Error(`${name}: a list of the query, not exploded`);
  return true;
}
