// How long a year takes over many open applications, and whether it comes out as 365 single days do:
//   node --conditions=@drsk/source --import ./test/source-hooks.mjs benchmarks/clock.mjs [applications …]
import { createHash } from 'node:crypto';
import { createSandbox } from '../src/index.js';

const builder = '2800000010';
const counts = process.argv.slice(2).map(Number);

for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
  const atOnce = await begun(count);
  const { ms, cpuMs, fired } = await timed(() => atOnce.clock.advance({ days: 365 }));
  const daily = await begun(count);
  const slow = await timed(async () => {
    for (let day = 0; day < 365; day += 1) await daily.clock.advance({ days: 1 });
  });
  const isSame = (await digest(atOnce)) === (await digest(daily));
  console.log(
    `${count} applications: a year ${ms} ms (${cpuMs} ms of the processor, ${fired} jobs), day by day ${slow.ms} ms, ${isSame ? 'the same' : 'NOT the same'}`,
  );
  if (!isSame) process.exitCode = 1;
}

/** An account with so many applications: two in three are filed, and wait for somebody. */
async function begun(count) {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', sampleApplications: count });
  const person = sandbox.people.find(({ login }) => login === builder);
  const { applicantKind, login, password } = person;
  const answer = await sandbox.fetch('https://sandbox.test/v1/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ applicantKind, login, password }),
  });
  if (answer.status !== 201) throw new Error(`No session: ${answer.status}`);
  return sandbox;
}

async function timed(work) {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const fired = await work();
  const { user, system } = process.cpuUsage(cpu);
  const ms = Math.round(performance.now() - start);
  return { ms, cpuMs: Math.round((user + system) / 1000), fired: fired?.length };
}

async function digest(sandbox) {
  const { tables, files } = await sandbox.scenarios.save('end');
  return createHash('sha256')
    .update(JSON.stringify([tables, files]))
    .digest('hex');
}
