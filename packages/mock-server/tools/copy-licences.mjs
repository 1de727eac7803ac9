// Gathers the licences of the libraries that the build has taken in: dist/licences.txt.
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mitText } from './mit-text.mjs';

const target = new URL('../dist/', import.meta.url);
const list = new URL('metafile-esm.json', target);
const { inputs } = JSON.parse(readFileSync(list, 'utf8'));
rmSync(list);

// Paths in it are from the folder of the package; the last folder of modules is where the library is.
const folders = Object.keys(inputs).flatMap(
  (file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(file)?.[0] ?? [],
);
const texts = [...new Set(folders)].sort().map((folder) => {
  const place = new URL(folder, new URL('../', import.meta.url));
  const description = JSON.parse(readFileSync(new URL('package.json', place), 'utf8'));
  const { name, version, license } = description;
  const files = globSync('{LICEN[CS]E,NOTICE,COPYING}*', { cwd: place }).sort();
  const words = files.map((file) => readFileSync(new URL(file, place), 'utf8').trim());
  if (words.length === 0 && license === 'MIT') words.push(mitText(description));
  return [`${name} ${version} (${license})`, ...words].join('\n\n');
});
writeFileSync(new URL('licences.txt', target), `${texts.join('\n\n---\n\n')}\n`);
