import { expect, test as base } from 'vitest';
import { newcomers } from '../../test/registrations.js';
import { SandboxClient } from '../../test/sandbox-client.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import { sandboxFixture } from '../vitest.js';

/** Of each sandbox of these tests, whether it is closed. */
const kept: ReturnType<typeof watchedStorage>[] = [];

function watchedStorage() {
  const storage = createMemoryStorage();
  const close = storage.close.bind(storage);
  const watched = { storage, isClosed: false };
  storage.close = () => {
    watched.isClosed = true;
    return close();
  };
  return watched;
}

const test = base.extend({
  sandbox: sandboxFixture(() => {
    const watched = watchedStorage();
    kept.push(watched);
    return { now: '2026-12-18T02:00:00Z', storage: watched.storage };
  }),
  later: sandboxFixture({ now: '2027-01-12T02:00:00Z' }),
});

test('a test may do what it likes in its sandbox', async ({ sandbox }) => {
  await new SandboxClient(sandbox).post('/v1/registrations', newcomers.individual);
  await sandbox.clock.advance({ hours: 1 });
  expect(await sandbox.outbox.list({ channel: 'email' })).toHaveLength(1);
  expect(kept.map(({ isClosed }) => isClosed)).toEqual([false]);
});

test('the next one has a sandbox of its own, and the one before is closed', async ({
  sandbox,
  later,
}) => {
  expect(await sandbox.outbox.list()).toEqual([]);
  expect(await sandbox.clock.now()).toBe('2026-12-18T02:00:00.000Z');
  expect(await later.clock.now()).toBe('2027-01-12T02:00:00.000Z');
  expect(kept.map(({ isClosed }) => isClosed)).toEqual([true, false]);
});
