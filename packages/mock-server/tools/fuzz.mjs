// So many calls of all kinds, in towns of their own, on all processors; ends with 1 for a fault, and names its seed.
// npm run fuzz -- 100000 [first seed, 1 unless given; `random` for another one each time]
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { townAfter } from '../test/fuzz/towns.ts';

/** Calls of one town: enough to lead applications far, few enough for many towns. */
const perTown = 5000;
const threads = Math.max(2, availableParallelism());

if (isMainThread) {
  const [total = '100000', seed = '1'] = process.argv.slice(2);
  const first = seed === 'random' ? Date.now() % 1_000_000 : Number(seed);
  console.log(`${total} calls, the first seed is ${first}`);
  await lead(Number(total), first);
} else for (const town of workerData) parentPort.postMessage(await visit(town));

async function visit({ seed, count }) {
  const town = await townAfter(count, seed);
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
  const workers = Array.from({ length: threads }, (_, own) =>
    reportsOf(towns.filter((_town, index) => index % threads === own)),
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
