// `npm run figures`: measures what is asked for and writes it down as the figures of a release:
//   npm run figures -- 0.1.0                all of it, for a quiet machine and half an hour
//   npm run figures -- 0.1.0 sizes sdk      these parts; what else is known of that release stays
// `docs/figures.json` is the history, `docs/figures.md` shows it. With no release the page is drawn again.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figures/figure.ts';
import { History } from './figures/history.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which script measures which part: each writes its figures where `--json` says. */
const scripts: Record<string, string[]> = {
  sizes: ['tools/size.ts'],
  sdk: ['packages/sdk/benchmarks/bench.mjs'],
  pages: ['apps/demo/benchmarks/page-budget.mjs'],
  sandbox: ['packages/mock-server/benchmarks/peers/bench.mjs'],
};

const [version, ...asked] = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(scripts);
const unknown = names.filter((name) => !(name in scripts));
if (unknown.length > 0)
  throw new Error(`${unknown.join(', ')}: there are ${Object.keys(scripts).join(', ')}`);

const history = new History(root);
if (version === undefined) history.draw();
else history.add(version, Object.fromEntries(names.map((name) => [name, measured(name)])));
spawnSync('oxfmt', ['docs/figures.md', 'docs/figures.json'], {
  cwd: root,
  shell: process.platform === 'win32',
});

function measured(name: string): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  const file = join(folder, 'figures.json');
  const parameters = [...(scripts[name] ?? []), '--json', file];
  spawnSync(process.execPath, parameters, { cwd: root, stdio: 'inherit' });
  // One that is above its budget has failed, and has written all the same.
  const figures: Figure[] = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return figures;
}
