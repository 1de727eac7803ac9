// Run it with: npx vitest run drsk-sandbox
// Each test has its own service in memory: no port, no process, nothing to clean up.
import { sandboxFixture } from '@drsk/mock-server/vitest';
import { expect, test as base } from 'vitest';

const test = base.extend({
  sandbox: sandboxFixture({ now: '2026-12-18T02:00:00Z', scenario: 'household-awaiting-payment' }),
});

test('an invoice that nobody pays lapses', async ({ sandbox }) => {
  const [before] = await sandbox.operator.list();
  expect(before?.stage).toBe('payment');

  // Days of holidays do not count: the clock knows the calendar.
  await sandbox.clock.advance({ workingDays: 6 });

  const letter = await sandbox.outbox.last({ channel: 'email' });
  expect(letter?.kind).toBe('application-annulled');
});

test('your program sees what a slow and broken network makes of the service', async ({
  sandbox,
}) => {
  sandbox.faults.add({ act: { kind: 'status', status: 503 }, times: 1 });

  // Give `sandbox.fetch` to whatever calls the service, in place of the global `fetch`.
  const first = await sandbox.fetch('https://sandbox.test/v1/regions');
  const second = await sandbox.fetch('https://sandbox.test/v1/regions');

  expect([first.status, second.status]).toEqual([503, 200]);
  sandbox.journal.expect('listRegions').times(2);
});
