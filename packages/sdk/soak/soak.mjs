// `npm run torture -- soak`: SOAK_SECONDS of mixed load by the SDK on the program of the sandbox with a file for its data, in rounds.
// After each the sandbox begins anew and the same client goes on: what is then more than before was left behind by somebody.
import { getEventListeners, setMaxListeners } from 'node:events';
import { clientOf, work } from './load.mjs';
import { verdicts } from './flatness.mjs';
import { startSandbox } from './sandbox-process.mjs';

const seconds = Number(process.env.SOAK_SECONDS ?? 1800);
const rounds = Math.max(6, Math.round(seconds / 10));
const workers = 4;

const sandbox = await startSandbox();
const client = clientOf(`${sandbox.url}/v1`);
const { signal } = new AbortController();
// All calls that are under way listen to it at once.
setMaxListeners(0, signal);
const random = randomOf(1);

const samples = [];
let errands = 0;
try {
  for (let round = 0; round < rounds; round += 1) samples.push(await goRound());
} finally {
  await sandbox.stop();
}
report();

async function goRound() {
  const { items } = await sandbox.control('/people');
  const { applicantKind, login, password } = items[0];
  await client.account.createSession({ applicantKind, login, password });
  const until = performance.now() + (seconds / rounds) * 1000;
  const working = Array.from({ length: workers }, () =>
    work({ client, sandbox, signal, random, until }),
  );
  const done = (await Promise.all(working)).reduce((sum, count) => sum + count, 0);
  // The token ends, and all of them renew it at once.
  await sandbox.control('/clock', 'POST', { advance: { minutes: 16 } });
  await Promise.all(Array.from({ length: 20 }, () => client.account.get({ signal })));
  errands += done;
  const loaded = await sandbox.sample();
  await client.account.signOut();
  await sandbox.control('/reset', 'POST');
  const rested = await sandbox.sample();
  const { heapMb, handles, connections, files } = rested;
  return { ...loaded, heapMb, handles, connections, files, ...own(), done };
}

/** Of this process: the client is in it. */
function own() {
  for (let time = 0; time < 2; time += 1) globalThis.gc();
  const { heapUsed } = process.memoryUsage();
  return { clientMb: heapUsed / 1e6, listeners: getEventListeners(signal, 'abort').length };
}

function report() {
  console.log(`${errands} errands in ${rounds} rounds, ${seconds} s`);
  for (const { what, unit, before, after, isFlat } of verdicts(samples)) {
    const figures = `${before.toFixed(1)}, later ${after.toFixed(1)} ${unit}`.trim();
    console.log(`${isFlat ? '✓' : '✗'} ${what}: ${figures}`);
    if (!isFlat) process.exitCode = 1;
  }
}

/** Mulberry32: the same numbers for the same seed. */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
