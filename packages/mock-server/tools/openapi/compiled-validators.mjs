import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compactValidators } from './compact-validators.mjs';

/** A module of compiled validators by the names of their schemas, whose references lead into a document. */
export function compiledValidators(document, schemas, options) {
  // Everything is inlined, so that the code needs no module of ajv at run time.
  const ajv = new Ajv({
    ...options,
    strict: false,
    strictNumbers: true, // JSON has no NaN
    messages: false,
    inlineRefs: false,
    unicode: false,
    logger: false,
    formats: formats(),
    code: { source: true, esm: true, lines: true },
  });
  // No schema of ours asks what others have looked at, nor refers dynamically: nothing is kept for it.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false, validateSchema: false });
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
  return `${compactValidators(code)}\nexport const validators = {\n${table.join('')}};\n`;
}

/** The types of such a module. */
export const validatorTypes = `
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
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    // A property of that name would have a schema.
    if (key === 'description' && typeof value === 'string') return undefined;
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
