// Gathers the licences of the libraries that the build has taken in: dist/licences.txt.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// @boundaries-ignore what has to travel with a library's code is the repository's business
import { noticeOf } from '../../../scripts/notice.mjs';

const target = new URL('../dist/', import.meta.url);
const list = new URL('metafile-esm.json', target);
const { inputs } = JSON.parse(readFileSync(list, 'utf8'));
rmSync(list);

// Paths in it are from the folder of the package; the last folder of modules is where the library is.
const folders = Object.keys(inputs).flatMap(
  (file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(file)?.[0] ?? [],
);
const here = new URL('../', import.meta.url);
const texts = [...new Set(folders)]
  .sort()
  .map((folder) => noticeOf(fileURLToPath(new URL(folder, here))));
writeFileSync(new URL('licences.txt', target), `${texts.join('\n\n---\n\n')}\n`);
