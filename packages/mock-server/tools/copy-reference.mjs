// Puts the API reference beside the built program: Swagger UI, the page around it, and the document.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';

const require = createRequire(import.meta.url);
const page = new URL('../src/reference/page/', import.meta.url);
const target = new URL('../dist/reference/', import.meta.url);

mkdirSync(target, { recursive: true });
for (const name of ['swagger-ui-bundle.js', 'swagger-ui.css', 'LICENSE', 'NOTICE'])
  cpSync(require.resolve(`swagger-ui-dist/${name}`), new URL(name, target));
cpSync(require.resolve('@drsk/contract/openapi.json'), new URL('openapi.json', target));
for (const name of ['index.html', 'reference.css'])
  cpSync(new URL(name, page), new URL(name, target));
const code = stripTypeScriptTypes(readFileSync(new URL('main.ts', page), 'utf8'));
writeFileSync(new URL('main.js', target), code);
