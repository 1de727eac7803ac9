// The contract → src/generated: what each operation takes and gives, as tables and as compiled validators.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const header = '// Generated from the contract by `npm run generate`.\n';
const methods = ['get', 'head', 'put', 'post', 'delete', 'patch'];
const folder = new URL('../src/generated/', import.meta.url);
const document = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@drsk/contract/openapi.json')), 'utf8'),
);
const operations = Object.values(document.paths).flatMap((item) =>
  methods.filter((method) => item[method]).map((method) => operationOf(item, method)),
);

mkdirSync(folder, { recursive: true });
write('routes.ts', routes());
write(
  'parameter-validators.js',
  validators(parameterSchemas(), { coerceTypes: true, useDefaults: true }),
);
write('body-validators.js', validators(bodySchemas(), { allErrors: true, discriminator: true }));
for (const name of ['parameter-validators', 'body-validators'])
  write(`${name}.d.ts`, declaration());

function write(file, text) {
  writeFileSync(new URL(file, folder), `${header}${text}`);
}

function operationOf(item, method) {
  const operation = item[method];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
  const bodies = Object.entries(operation.requestBody?.content ?? {});
  const responses = Object.entries(operation.responses).flatMap(([status, response]) => {
    const contents = Object.entries(resolve(response).content ?? {});
    return contents.map(([type, { schema }]) => ({ status, type, schema }));
  });
  const statuses = Object.keys(operation.responses).map(Number);
  const isPublic = operation.security?.length === 0;
  const isOptional = (operation.security ?? []).some((scheme) => Object.keys(scheme).length === 0);
  const takesKey = parameters.some(({ name }) => name === 'Idempotency-Key');
  const takesProof = parameters.some(({ name }) => name === 'DPoP');
  const lists = parameters.filter(isList).map(({ name }) => name);
  const { operationId: id } = operation;
  const access = { isPublic, isOptional, takesKey, takesProof };
  return { id, parameters, bodies, responses, statuses, access, lists };
}

/** Of the query, separated by commas: the only way that the contract writes lists. */
function isList({ name, in: place, schema, explode = true }) {
  if (schema.type !== 'array') return false;
  if (place !== 'query' || explode) throw new Error(`${name}: a list of the query, not exploded`);
  return true;
}

/** What the pipeline has to know about an operation before anything of it is checked. */
function routes() {
  const entries = operations.map(({ id, bodies, ...operation }) => {
    const { statuses, access, lists } = operation;
    const bodyTypes = bodies.map(([type]) => type);
    return [id, { ...access, lists, bodyTypes, statuses }];
  });
  return `
export const routes = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const;
`;
}

/** Path, query and headers of an operation as one object. */
function parameterSchemas() {
  return Object.fromEntries(
    operations.map(({ id, parameters }) => [id, parameterSchema(parameters)]),
  );
}

function parameterSchema(parameters) {
  const places = { path: 'path', query: 'query', headers: 'header' };
  const properties = Object.entries(places).map(([name, place]) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    const required = own
      .filter((parameter) => parameter.required)
      .map((parameter) => parameter.name);
    const schemas = Object.fromEntries(own.map((parameter) => [parameter.name, parameter.schema]));
    return [name, { type: 'object', required, properties: schemas }];
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

/** Bodies that are sent and answered; `register request application/json`, `register 202 application/json`. */
function bodySchemas() {
  return Object.fromEntries(
    operations.flatMap(({ id, bodies, responses }) => [
      ...bodies.map(([type, { schema }]) => [`${id} request ${type}`, schema]),
      ...responses
        .filter(({ type }) => type.includes('json'))
        .map(({ status, type, schema }) => [`${id} ${status} ${type}`, schema]),
    ]),
  );
}

function validators(schemas, options) {
  // Everything is inlined, so that the code needs no module of ajv at run time.
  const ajv = new Ajv({
    ...options,
    strict: false,
    messages: false,
    inlineRefs: false,
    unicode: false,
    logger: false,
    formats: formats(),
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema({ $id: 'contract', components: { schemas: plain(document.components.schemas) } });
  // Many operations answer with the same schema: one validator each.
  const texts = [...new Set(Object.values(schemas).map((schema) => JSON.stringify(plain(schema))))];
  const identifier = (text) => `validator${texts.indexOf(text)}`;
  for (const text of texts) ajv.addSchema(JSON.parse(text), identifier(text));
  const names = texts.map(identifier);
  const code = standaloneCode(ajv, Object.fromEntries(names.map((name) => [name, name])));
  if (code.includes('require(')) throw new Error('A validator needs a module of ajv');
  const table = Object.entries(schemas).map(
    ([name, schema]) =>
      `  ${JSON.stringify(name)}: ${identifier(JSON.stringify(plain(schema)))},\n`,
  );
  return `${code}\nexport const validators = {\n${table.join('')}};\n`;
}

function declaration() {
  return `
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export declare const validators: Readonly<Record<string, Validator>>;
`;
}

function formats() {
  const date = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
  const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z`;
  return {
    date: new RegExp(`^${date}$`),
    'date-time': new RegExp(`^${date}T${time}$`),
    'uri-reference': /^[^\s<>"{}|\\^`]*$/,
  };
}

/** Schemas as ajv takes them: references into one document, files as what a form parser gives. */
function plain(schema) {
  return JSON.parse(JSON.stringify(schema), (_key, value) => {
    if (value?.contentMediaType) return { type: 'object' };
    if (value?.discriminator) {
      delete value.discriminator.mapping;
      // The keyword by itself lets pass whatever is no object.
      value.type = 'object';
    }
    if (typeof value?.$ref === 'string') return { $ref: value.$ref.replace(/^#/, 'contract#') };
    return value;
  });
}

function resolve(value) {
  if (!value.$ref) return value;
  const keys = value.$ref.split('/').slice(1);
  return resolve(keys.reduce((node, key) => node[key], document));
}
