// Generates everything anew and fails where a committed file differs: it was edited by hand, or is out of date.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['packages/*/generated/**', 'packages/*/src/**/generated/**', 'packages/*/api.md'];

const before = readAll();
for (const description of globSync('packages/*/package.json', { cwd: root })) generate(description);
const after = readAll();

const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
for (const file of changed) console.error(`${file} was not what its source gives: now it is`);
console.log(`generated files: ${after.size}, ${changed.length} out of date`);
if (changed.length > 0) process.exitCode = 1;

function readAll(): Map<string, string> {
  const files = globSync(folders, { cwd: root, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = `${parentPath}/${name}`;
      return [path.replace(root, ''), readFileSync(path, 'base64')];
    }),
  );
}

function generate(description: string): void {
  const { scripts = {} } = JSON.parse(readFileSync(`${root}${description}`, 'utf8'));
  if (!('generate' in scripts)) return;
  const cwd = `${root}${description.replace('package.json', '')}`;
  const { status } = spawnSync('npm', ['run', '--silent', 'generate'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run generate failed in ${cwd}`);
}
