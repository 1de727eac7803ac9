// `npm run torture`: what the tests try in short, at its full length; with names, those alone (`npm run torture -- kills`).
// Everything is repeatable: the seeds stand in the tests. One after another, for each fills the machine.
import { fileURLToPath } from 'node:url';
import { Children } from './children.mjs';
import { runStep } from './test-step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** By its name: the test, the variable that says how much of it there is, and how much a release goes through. */
const tortures = {
  answers: ['mock-server', 'src/storage/torture/same-answers.test.ts', 'TORTURE_SEQUENCES', 10_000],
  crowd: ['mock-server', 'src/testing/crowd.test.ts', 'TORTURE_SANDBOXES', 1000],
  documents: ['mock-server', 'src/notifications/order.test.ts', 'TORTURE_DOCUMENTS', 10_000],
  guesses: ['mock-server', 'src/account/sessions/login-guesses.test.ts', 'TORTURE_GUESSES', 10_000],
  kills: ['mock-server', 'src/storage/torture/killed.test.ts', 'TORTURE_KILLS', 500],
  payments: ['mock-server', 'src/operator/books/torture.test.ts', 'TORTURE_PAYMENTS', 5000],
};

const asked = process.argv.slice(2);
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
  const [folder, file, variable, count] = tortures[name];
  process.env[variable] ??= String(count);
  const { isDone, seconds, output } = await runStep(children, {
    command: `vitest run ${file}`,
    root: `${root}packages/${folder}`,
  });
  if (!isDone) failed += 1;
  console.log(`${isDone ? '✓' : '✗'} ${name}: ${process.env[variable]} (${seconds} s)`);
  if (!isDone) console.log(output.trim());
}

console.log(`${names.length - failed} held, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
