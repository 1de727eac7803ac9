// Checks all that documents show: TypeScript is compiled, everything else is parsed and compared with what there is, and
// links lead somewhere. So no example can be out of date.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { checkBlock } from './docs/check-block.ts';
import { checkLinks } from './docs/check-links.ts';
import { codeBlocks, modulesOf } from './docs/code-blocks.ts';
import { sitePages } from './docs/site-pages.ts';
import { documents, isThere, read, root } from './docs/repository.ts';

const folder = `${root}.cache/docs`;
const blocks = documents.flatMap((file) => codeBlocks(file, read(file)));
const pages = sitePages();
const isPage = (address: string): boolean => pages.has(address.replace(/[?#].*$/, ''));
const errors = [
  ...blocks.flatMap(checkBlock),
  ...documents.flatMap((file) =>
    checkLinks(file, { isThere, read, isPage }).map((error) => `${file} ${error}`),
  ),
];
for (const error of errors) console.error(error);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const modules = modulesOf(blocks);
for (const { name, code } of modules) writeFileSync(`${folder}/${name}`, code);
writeFileSync(`${folder}/tsconfig.json`, settings());

const { status } = spawnSync('tsc', ['--noEmit', '-p', folder], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
console.log(
  `documents: ${documents.length}, examples: ${blocks.length}, of which ${modules.length} compiled; ${errors.length} errors beside`,
);
process.exitCode = errors.length > 0 ? 1 : (status ?? 1);

/** An example is a program of its own in a page or in Node, and may name what it does not use. */
function settings(): string {
  return JSON.stringify({
    extends: '../../packages/widgets/tsconfig.json',
    compilerOptions: {
      lib: ['ES2024', 'ESNext.Disposable', 'DOM', 'DOM.Iterable'],
      types: ['node'],
      jsx: 'react-jsx',
      noUnusedLocals: false,
      noUnusedParameters: false,
    },
    include: ['*.ts', '*.tsx'],
  });
}
