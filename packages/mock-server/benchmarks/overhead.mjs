// What it costs that requests are looked at: CPU of the same requests with journal and faults, and without.
// npm run bench:overhead
import { createSandbox } from '../src/index.ts';

const rounds = 40;
const perRound = 600;
const now = '2026-12-18T02:00:00Z';
const on = {};
const off = { journal: false, faults: false };

const kinds = {
  'GET one': () => ask('GET', '/regions/28'),
  'GET list': () => ask('GET', '/offices'),
  'GET signed in': () => ask('GET', '/me'),
  POST: () => ask('POST', '/applications', { answers: { powerKw: '15' } }),
};

const rows = {};
for (const [kind, request] of Object.entries(kinds)) rows[kind] = await compare(request);
console.table(rows);

/** By turns, and the other way round every other time: what else the machine does meets both. */
async function compare(request) {
  const sides = { on: [], off: [] };
  const sandboxes = { on: await open(on), off: await open(off) };
  // The engine is warm, and the ring of the journal is full.
  for (let round = 0; round < 5; round += 1)
    for (const side of ['on', 'off']) await spend(sandboxes[side], request);
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? ['on', 'off'] : ['off', 'on'];
    for (const side of order) sides[side].push(await spend(sandboxes[side], request));
  }
  return {
    'on, µs': Math.round(median(sides.on)),
    'off, µs': Math.round(median(sides.off)),
    // Not round by round: a collection of garbage falls into one round and not into its neighbour.
    'more, %': Number(((median(sides.on) / median(sides.off) - 1) * 100).toFixed(1)),
  };
}

async function open(options) {
  const sandbox = createSandbox({ now, ...options });
  const { applicantKind, login, password } = sandbox.people[0];
  const response = await ask('POST', '/sessions', { applicantKind, login, password })(sandbox, {});
  const { accessToken } = await response.json();
  return { sandbox, headers: { authorization: `Bearer ${accessToken}` }, keys: 0 };
}

/** Microseconds of CPU for one request. */
async function spend(side, request) {
  const send = request();
  const begun = process.cpuUsage();
  for (let count = 0; count < perRound; count += 1) {
    side.keys += 1;
    const headers = { ...side.headers, 'idempotency-key': `benchmark-${side.keys}` };
    const response = await send(side.sandbox, headers);
    await response.arrayBuffer();
  }
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / perRound;
}

function ask(method, path, body) {
  return (sandbox, headers) =>
    sandbox.fetch(`https://sandbox.test/v1${path}`, {
      method,
      headers: { 'idempotency-key': 'benchmark-0', ...headers, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
