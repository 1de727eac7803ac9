// What a sandbox costs: made, made and looked at, begun anew; and ten thousand of them at once, each asked something:
//   node --expose-gc --conditions=@drsk/source --import ./test/source-hooks.mjs benchmarks/sandboxes.mjs [scenario]
import { createSandbox } from '../src/index.js';

const live = 10_000;
const [scenario] = process.argv.slice(2);
const options = { now: '2026-12-18T02:00:00Z', ...(scenario && { scenario }) };
const ask = (sandbox) => sandbox.fetch('https://sandbox.test/v1/regions');

const first = createSandbox(options);
await first.clock.now();
await ask(first);
await each('made', 2000, () => createSandbox(options));
await each('made and looked at', 2000, () => createSandbox(options).clock.now());
await each('begun anew', 2000, () => first.reset());

const before = heapMb();
const all = [];
for (let count = 0; count < live; count += 1) {
  const sandbox = createSandbox(options);
  await ask(sandbox);
  all.push(sandbox);
}
const held = heapMb() - before;
await Promise.all(all.map((sandbox) => sandbox.close()));
all.length = 0;
console.log(
  `${live} live: ${held.toFixed(0)} MB; after they are closed ${(heapMb() - before).toFixed(0)} MB`,
);

async function each(name, times, work) {
  for (let warm = 0; warm < times; warm += 1) await work();
  const start = performance.now();
  for (let count = 0; count < times; count += 1) await work();
  console.log(`${name}: ${(((performance.now() - start) / times) * 1000).toFixed(1)} µs`);
}

function heapMb() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}
