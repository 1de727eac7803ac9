// `npm run bench:sdk`: what a call of the SDK costs above native fetch, beside others, and what calls leave behind.
// Method and results: README.md.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '40' },
    calls: { type: 'string', default: '300' },
    short: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
install();
const { measureOverhead } = await import('./overhead.mjs');
const { countRenewals, measureLeaks } = await import('./leaks.mjs');
const { measureAborts } = await import('./aborts.mjs');

// First, while the heap is small: what it costs to collect garbage is a part of it.
const [rounds, calls] = values.short ? [12, 100] : [Number(values.rounds), Number(values.calls)];
const clients = await measureOverhead({ rounds, calls });
const reads = (name) => clients.find((client) => client.name === name).get;
const own = reads('@drsk/sdk').least;
const ofKy = reads('@drsk/sdk').above / reads('ky').above;
const aborts = Object.entries(await measureAborts());
const { listeners, heapKb } = await measureLeaks();
const renewals = await countRenewals();

/**
 * What it is, its budget, a gate that fails the run, and the unit. Microseconds describe the machine too, and what else it does: their
 * gate is what ky takes in the same rounds, many times over.
 */
const rows = [
  ['a read with a token above native fetch, least', own, 30, undefined, 'µs'],
  ['  in parts of what ky by itself is above it', ofKy, 1.25, 2, ''],
  ['requests that renew the session, of 100 calls at once', renewals, 1, 1, ''],
  ['listeners left by 10,000 calls on one signal', listeners, 0, 0, ''],
  ['heap they left', heapKb, 300, 900, 'kB'],
  ...aborts.map(([what, ms]) => [`an abort of ${what} is over after`, ms, 10, 100, 'ms']),
];

printClients();
const gated = rows.filter(([, , , gate]) => gate !== undefined);
const failed = gated.filter(([, is, , gate]) => !(is <= gate)).length;
for (const row of rows) printRow(row);
if (values.json) writeFileSync(values.json, JSON.stringify(figures()));
console.log(`${gated.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** They are no dependencies of the SDK: they are fetched for this. */
function install() {
  if (existsSync(new URL('./node_modules', import.meta.url))) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed');
}

function printClients() {
  const head = ['GET', 'above native', 'least', 'POST, 2 kB', 'above native', 'least'];
  console.log(`| µs of the processor, ${rounds} rounds | ${head.join(' | ')} |`);
  console.log(`|---|${head.map(() => '---:').join('|')}|`);
  for (const { name, get, post } of clients) {
    const cells = [get, post].flatMap(({ us, above, least }) => [us, above, least]);
    console.log(`| ${[name, ...cells.map(round)].join(' | ')} |`);
  }
}

/** Within its gate and above its budget is said, and fails nothing. */
function printRow([what, is, budget, gate, unit]) {
  const isWithin = gate === undefined || is <= gate;
  const sign = is > budget ? '!' : '✓';
  const limit = budget === undefined ? '' : ` of ${budget}`;
  console.log(`${isWithin ? sign : '✗'} ${what}: ${round(is)}${limit} ${unit}`.trimEnd());
}

/** For the history of figures. */
function figures() {
  const peers = clients.filter(({ name }) => name !== 'native fetch');
  return [
    ...rows.map(([what, is, budget, , unit]) => ({
      what: what.trim(),
      is: round(is),
      budget,
      unit,
    })),
    ...peers.map(({ name, get }) => ({
      what: `${name}, a read above native fetch`,
      is: round(get.above),
      unit: 'µs',
    })),
  ];
}

function round(value) {
  return Number(value.toFixed(1));
}
