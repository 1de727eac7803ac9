// `npm run torture`: what the tests try in short or not at all, at its full length; with names, those alone (`npm run torture -- kills`);
// with `--short`, as much of it as each change goes through.
// Everything is repeatable: the seeds stand in the tests. One after another, for each fills the machine.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Children } from './children.mjs';
import { runStep } from './test-step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

process.env.THOROUGH = 'all';

// Beside what is looked at here alone, pages that the tests look at in one way.
const looks = ['cost', 'signing'].map((name) => `e2e/${name}.`);

/**
 * By its name: where, which tests, the variable that says how much of it there is, how much for a change, and for a release.
 * A program instead of tests says itself what it found.
 */
const tortures = {
  answers: ['packages/mock-server', 'same-answers.torture', 'TORTURE_SEQUENCES', 10, 10_000],
  crowd: ['packages/mock-server', 'crowd.torture', 'TORTURE_SANDBOXES', 24, 1000],
  documents: ['packages/mock-server', 'order.torture', 'TORTURE_DOCUMENTS', 1000, 10_000],
  embedding: ['apps/demo', '.embedding.e2e', 'THOROUGH', 'all', 'all'],
  files: ['apps/demo', 'e2e/uploads.', 'THOROUGH', 'all', 'all'],
  guesses: ['packages/mock-server', 'login-guesses.torture', 'TORTURE_GUESSES', 1000, 10_000],
  kills: ['packages/mock-server', 'killed.torture', 'TORTURE_KILLS', 3, 500],
  looks: ['apps/demo', `.looks.e2e ${looks.join(' ')}`, 'THOROUGH', 'all', 'all'],
  networks: ['packages/sdk', 'watch.test booking-torture', 'TORTURE_NETWORKS', 3, 100],
  payments: ['packages/mock-server', 'books.torture', 'TORTURE_PAYMENTS', 1000, 5000],
  soak: ['packages/sdk', 'node --expose-gc soak/soak.mjs', 'SOAK_SECONDS', 6, 1800],
  stories: ['packages/sdk', 'drafts.torture', 'TORTURE_STORIES', 1000, 20_000],
  tools: ['apps/demo', '.tools.e2e', 'THOROUGH', 'all', 'all'],
};

const { positionals: asked, values: options } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false } },
});
const unknown = asked.filter((name) => !Object.hasOwn(tortures, name));
if (unknown.length > 0) {
  console.error(
    `No torture is called ${unknown.join(', ')}. There are: ${Object.keys(tortures).join(', ')}.`,
  );
  process.exit(2);
}

const children = new Children();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(name, () => void children.stop().then(() => process.exit(1)));

let failed = 0;
const names = asked.length > 0 ? asked : Object.keys(tortures);
for (const name of names) {
  const [folder, files, variable, forChange, forRelease] = tortures[name];
  process.env[variable] ??= String(options.short ? forChange : forRelease);
  const { isDone, seconds, output } = await runStep(children, {
    command: files.startsWith('node ') ? files : `vitest run ${files}`,
    root: root + folder,
  });
  if (!isDone) failed += 1;
  console.log(`${isDone ? '✓' : '✗'} ${name}: ${process.env[variable]} (${seconds} s)`);
  if (!isDone || name === 'soak') console.log(output.trim());
}

console.log(`${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
