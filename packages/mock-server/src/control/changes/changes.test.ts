import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { beginLife } from '../../../test/application-life.js';
import { newcomers } from '../../../test/registrations.js';
import { SandboxClient } from '../../../test/sandbox-client.js';
import { createControlClient } from '../../client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import type { SandboxChange } from './rooms.js';

async function follow(sandbox: Sandbox): Promise<AsyncIterator<SandboxChange>> {
  const control = createControlClient({ baseUrl: 'https://sandbox.test', fetch: sandbox.fetch });
  return (await control.streamChanges())[Symbol.asyncIterator]();
}

async function next(changes: AsyncIterator<SandboxChange>): Promise<SandboxChange> {
  const { value, done } = await changes.next();
  if (done) throw new Error('The stream has ended');
  return value;
}

describe('what changes in a sandbox', () => {
  it('is everything at first, then the rooms where something has happened, with what there is', async () => {
    const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
    const changes = await follow(sandbox);
    const first = await next(changes);
    expect(first.rooms).toContain('applications');
    expect(first.counts).toMatchObject({ applications: 0, messages: 0 });

    const waiting = next(changes);
    await new SandboxClient(sandbox).post('/v1/registrations', newcomers.individual);
    const { rooms, counts } = await waiting;
    expect(rooms).toEqual(expect.arrayContaining(['clock', 'outbox']));
    expect(rooms).not.toContain('applications');
    expect(counts.messages).toBe(2);
    await changes.return?.();
  });

  it('is told of the grid, of the clock and of a new beginning', async () => {
    const { sandbox, act } = await beginLife();
    const changes = await follow(sandbox);
    await next(changes);
    await act('confirm_completeness');
    expect((await next(changes)).rooms).toContain('applications');
    await sandbox.clock.advance({ days: 1 });
    expect((await next(changes)).rooms).toContain('clock');
    await sandbox.reset();
    expect((await next(changes)).counts).toMatchObject({ applications: 0, messages: 0 });
    await changes.return?.();
  });

  it('is not what people only look at', async () => {
    const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
    const changes = await follow(sandbox);
    await next(changes);
    let isTold = false;
    const waiting = next(changes).then(() => (isTold = true));
    for (const path of ['clock', 'outbox', 'applications', 'people'])
      await new SandboxClient(sandbox).get(`/_sandbox/${path}`);
    await pause(50);
    expect(isTold).toBe(false);
    await sandbox.clock.advance({ hours: 1 });
    await waiting;
    await changes.return?.();
  });

  it('comes five times in a second at most, and misses nothing', async () => {
    const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
    const changes = await follow(sandbox);
    await next(changes);
    const began = performance.now();
    let told = 0;
    for (let hours = 1; hours <= 100; hours += 1) await sandbox.clock.advance({ hours: 1 });
    await new SandboxClient(sandbox).post('/v1/registrations', newcomers.individual);
    for (let messages = 0; messages < 2; told += 1)
      messages = (await next(changes)).counts.messages;
    expect(told).toBeLessThanOrEqual(1 + Math.ceil((performance.now() - began) / 200));
    await changes.return?.();
  });

  it('ends with the sandbox', async () => {
    const sandbox = createSandbox();
    const changes = await follow(sandbox);
    await next(changes);
    const waiting = changes.next();
    await sandbox.close();
    expect((await waiting).done).toBe(true);
  });
});
