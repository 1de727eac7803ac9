// Puts the API reference beside the built program: Swagger UI, the page around it, and the document. Packed, as browsers
// take them: a quarter of their size on the disk of everybody who installs the sandbox.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { gzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const page = new URL('../src/reference/page/', import.meta.url);
const target = new URL('../dist/reference/', import.meta.url);

mkdirSync(target, { recursive: true });
for (const name of ['LICENSE', 'NOTICE'])
  cpSync(require.resolve(`swagger-ui-dist/${name}`), new URL(name, target));
for (const name of ['swagger-ui-bundle.js', 'swagger-ui.css'])
  pack(name, readFileSync(require.resolve(`swagger-ui-dist/${name}`)));
pack('openapi.json', readFileSync(require.resolve('@drsk/contract/openapi.json')));
for (const name of ['index.html', 'reference.css']) pack(name, readFileSync(new URL(name, page)));
pack('main.js', stripTypeScriptTypes(readFileSync(new URL('main.ts', page), 'utf8')));

function pack(name, content) {
  writeFileSync(new URL(`${name}.gz`, target), gzipSync(content, { level: 9 }));
}
