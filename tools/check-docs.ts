// Compiles every TypeScript block of the documents, so that no example can be out of date.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codeBlocks } from './docs/code-blocks.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.cache/docs`;
const documents = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md', 'apps/*/*.md'], {
  cwd: root,
});

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const blocks = documents.flatMap((file) => codeBlocks(file, readFileSync(root + file, 'utf8')));
for (const { name, code } of blocks) writeFileSync(`${folder}/${name}.ts`, code);
writeFileSync(`${folder}/tsconfig.json`, settings());

const { status } = spawnSync('tsc', ['--noEmit', '-p', folder], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
console.log(`documents: ${blocks.length} examples of ${documents.length} documents compiled`);
process.exitCode = status ?? 1;

/** An example is a program of its own in a page or in Node, and may name what it does not use. */
function settings(): string {
  return JSON.stringify({
    extends: '../../packages/widgets/tsconfig.json',
    compilerOptions: {
      lib: ['ES2024', 'ESNext.Disposable', 'DOM', 'DOM.Iterable'],
      types: ['node'],
      noUnusedLocals: false,
      noUnusedParameters: false,
    },
    include: ['*.ts'],
  });
}
