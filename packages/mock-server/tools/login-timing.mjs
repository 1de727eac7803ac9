// Whether the time of an answer tells if a login is there: 10 000 wrong logins, the medians by what was answered.
// node --conditions=@drsk/source --import ./test/source-hooks.mjs tools/login-timing.mjs
import { createSandbox } from '../src/index.ts';
import { wrongLogins } from '../test/login-vocabulary.ts';

const pairs = 5000;
/** Every other hundred pairs nobody has to wait, so that passwords are compared; in the others most have to. */
const pauseAfter = (n) => ({ hours: n % 200 < 100 ? 25 : 0 });

const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
const [{ password }] = sandbox.people;
const times = new Map();

await timed({}, 'warm'); // fills the sandbox
for (let n = 0; n < pairs; n += 1) {
  const bodies = Object.entries(wrongLogins(n, password));
  // By turns, so that neither class always comes second.
  if (n % 4 > 1) bodies.reverse();
  for (const [name, body] of bodies) {
    const { status, ms } = await timed(body, `${name}-${n}`);
    if (status >= 500) throw new Error(`${status} for ${JSON.stringify(body)}`);
    const key = `${status} ${name}`;
    if (!times.has(key)) times.set(key, []);
    times.get(key).push(ms);
  }
  await sandbox.clock.advance(pauseAfter(n));
}

console.table(
  Object.fromEntries(
    [...times].toSorted(byName).map(([key, all]) => {
      const sorted = all.toSorted((a, b) => a - b);
      const at = (share) => Number(sorted[Math.floor(sorted.length * share)].toFixed(3));
      const median = at(0.5);
      return [
        key,
        { answers: sorted.length, 'median, ms': median, '25 %': at(0.25), '75 %': at(0.75) },
      ];
    }),
  ),
);

function byName([a], [b]) {
  return a < b ? -1 : 1;
}

async function timed(body, address) {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify(body),
  };
  const start = performance.now();
  const response = await sandbox.fetch('https://sandbox.test/v1/sessions', request);
  return { status: response.status, ms: performance.now() - start };
}
