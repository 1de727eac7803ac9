// Writes into dist what editors, frameworks and catalogues know of the elements:
//   custom-elements.json                              the manifest
//   html-custom-data.json, css-custom-data.json       for VS Code
//   web-types.json                                    for the editors of JetBrains
//   jsx.d.ts, vue.d.ts, svelte.d.ts                   types of the elements in templates
//   react.js                                          a React component for each element
// and beside it .results/surface.json: what nothing describes, for tools/check-surface.ts.
import { copyFileSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyze } from './manifest/analyze.ts';
import { editorData } from './manifest/editor-data.ts';
import { elementTypes } from './manifest/element-types.ts';
import { reactWrappers } from './manifest/react-wrappers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const { manifest, problems } = await analyze({ root });
write('.results/surface.json', json(problems));
write('dist/custom-elements.json', json(manifest));
for (const [name, data] of editorData(manifest)) write(`dist/${name}`, json(data));
write('dist/element-types.d.ts', elementTypes(manifest));
for (const file of globSync('typings/*.d.ts', { cwd: root })) {
  const name = basename(file);
  copyFileSync(`${root}${file}`, `${root}dist/${name}`);
  write(`dist/${name.replace('.d.ts', '.js')}`, 'export {};\n'); // nothing but types
}
for (const [name, text] of reactWrappers(manifest)) write(`dist/${name}`, text);

function write(name: string, text: string): void {
  mkdirSync(dirname(`${root}${name}`), { recursive: true });
  writeFileSync(`${root}${name}`, text);
}

function json(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
