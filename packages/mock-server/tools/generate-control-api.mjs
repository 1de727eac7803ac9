// openapi/*.yaml → src/generated/control: the document of the control API, its types, tables and validators.
import { mkdirSync, writeFileSync } from 'node:fs';
// @boundaries-ignore types are made of the control API as they are of the contract
import { typescriptFiles } from '../../contract/tools/typescript.mjs';
import { compiledValidators, validatorTypes } from './openapi/compiled-validators.mjs';
import { controlDocument } from './openapi/control-document.mjs';
import {
  answerSchemas,
  describedOperations,
  parameterSchemas,
  requestSchemas,
} from './openapi/described-operations.mjs';

const header = '// Generated from openapi/*.yaml by `npm run generate`: edit those.\n';
const folder = new URL('../src/generated/control/', import.meta.url);
const document = controlDocument();
const operations = describedOperations(document);
const { 'types.ts': types, 'operations.ts': table } = await typescriptFiles(document, {
  immutable: true,
});

mkdirSync(folder, { recursive: true });
write('types.ts', types);
write('operations.ts', table);
write(
  'document.ts',
  `${header}\nexport const document: object = ${JSON.stringify(document, null, 2)};\n`,
);
write(
  'routes.ts',
  `${header}\nexport const routes = ${JSON.stringify(routes(), null, 2)} as const;\n`,
);
writeValidators('parameter-validators', parameterSchemas(operations), {
  coerceTypes: true,
  useDefaults: true,
});
writeValidators('request-validators', requestSchemas(operations), { allErrors: true });
writeValidators('answer-validators', answerSchemas(operations, document), { allErrors: true });

/** What has to be known about an operation before anything of it is checked. */
function routes() {
  return Object.fromEntries(
    operations.map(({ id, bodies, isBodyRequired, statuses }) => [
      id,
      { takesBody: bodies.length > 0, isBodyRequired, statuses },
    ]),
  );
}

function writeValidators(name, schemas, options) {
  write(`${name}.js`, `${header}${compiledValidators(document, schemas, options)}`);
  write(`${name}.d.ts`, `${header}${validatorTypes}`);
}

function write(file, text) {
  writeFileSync(new URL(file, folder), text);
}
