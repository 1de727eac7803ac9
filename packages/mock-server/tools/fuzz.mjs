// So many calls of all kinds, in towns of their own, on all processors; ends with 1 for a fault, and names its seed.
// npm run fuzz -- 100000 [first seed]
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { calls } from '../test/fuzz/calls.ts';
import { Town } from '../test/fuzz/town.ts';

/** Calls of one town: enough to lead applications far, few enough for many towns. */
const perTown = 2500;

if (isMainThread) {
  const [total = '100000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
  console.log(`${total} calls, the first seed is ${seed}`);
  await lead(Number(total), Number(seed));
} else for (const town of workerData) parentPort.postMessage(await visit(town));

async function visit({ seed, count }) {
  const town = new Town(seed);
  for (const [turn, call] of fc.sample(calls, { numRuns: count, seed }).entries())
    await town.make(call, turn);
  await town.sandbox.close();
  return { seed, count, done: [...town.done], faults: town.faults };
}

/** Every processor has towns of its own. */
async function lead(total, first) {
  const begun = performance.now();
  const towns = Array.from({ length: Math.ceil(total / perTown) }, (_, index) => ({
    seed: first + index,
    count: Math.min(perTown, total - index * perTown),
  }));
  const workers = Array.from({ length: availableParallelism() }, (_, own) =>
    reportsOf(towns.filter((_town, index) => index % availableParallelism() === own)),
  );
  const reports = (await Promise.all(workers)).flat();
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage();
  const made = reports.reduce((sum, { count }) => sum + count, 0);
  const faults = reports.reduce((sum, report) => sum + report.faults.length, 0);
  const done = new Set(reports.flatMap((report) => report.done));
  console.log(
    `${made} calls in ${seconds.toFixed(0)} s, ${((user + system) / 1e6).toFixed(0)} s of a processor: ` +
      `${done.size} operations did what they are for, ${faults} faults`,
  );
  if (faults > 0 || made < total) process.exitCode = 1;
}

function reportsOf(towns) {
  return new Promise((resolve, reject) => {
    const reports = [];
    const worker = new Worker(new URL(import.meta.url), { workerData: towns });
    worker.on('message', (report) => {
      reports.push(report);
      for (const fault of report.faults)
        console.error(`seed ${report.seed}, ${report.count} calls:`, fault);
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve(reports));
  });
}
