import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newcomers } from '../../test/registrations.js';
import { SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { SandboxOptions } from '../sandbox/sandbox.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01T00:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function open(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', ...options });
  const client = new SandboxClient(sandbox);
  return { sandbox, client, clock: sandbox.clock };
}

/** So much of the machine's time goes by. */
function pass(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
}

describe('the pace of the clock', () => {
  it('is one of the machine, until somebody changes it', async () => {
    const { client } = open({ clock: 'running' });
    expect((await client.get('/_sandbox/clock')).body).toMatchObject({ mode: 'running', rate: 1 });
    const frozen = await client.send('PATCH', '/_sandbox/clock', { body: { mode: 'frozen' } });
    expect(frozen).toMatchObject({ status: 200, body: { mode: 'frozen', rate: 0 } });
    pass(60);
    expect((await client.get('/_sandbox/clock')).body.now).toBe('2026-12-18T02:00:00.000Z');
  });

  it('may be an hour in a minute', async () => {
    const { clock, client } = open();
    await client.post('/v1/registrations', newcomers.individual);
    await clock.run(60);
    pass(60);
    expect(await clock.now()).toBe('2026-12-18T03:00:00.000Z');
    await clock.advance({ hours: 1 });
    pass(60);
    expect(await clock.now()).toBe('2026-12-18T05:00:00.000Z');
    expect(await clock.coming()).toHaveLength(1);
    pass(22 * 60);
    expect(await clock.coming()).toEqual([]); // the registration has lapsed by itself
    await clock.run();
    const before = await clock.now();
    pass(1);
    expect(Date.parse(await clock.now()) - Date.parse(before)).toBe(1000);
  });

  it.each([0, -1, Number.NaN, Infinity])('is never %d', async (rate) => {
    expect(() => open().clock.run(rate)).toThrow(RangeError);
  });
});

describe('the next deadline', () => {
  it('is gone to with all that is due then, in order', async () => {
    const { client } = open();
    await client.post('/v1/registrations', newcomers.individual);
    await client.post('/v1/registrations', newcomers.legalEntity);
    const { body: clock } = await client.get('/_sandbox/clock');
    const moved = await client.post('/_sandbox/clock', { toNext: true });
    expect(moved).toMatchObject({
      status: 200,
      body: { now: '2026-12-19T02:00:00.000Z', happened: clock.coming },
    });
    expect(clock.coming).toHaveLength(2);
  });

  it('is refused where nothing is coming', async () => {
    const { client, clock } = open();
    const answer = await client.post('/_sandbox/clock', { toNext: true });
    expect(answer).toMatchObject({ status: 409, body: { code: 'nothing_coming' } });
    expect(answer.body.title).toBe('Ничего не ожидается: сдвиньте время сами');
    expect(await clock.toNext()).toEqual([]);
    expect(await clock.now()).toBe('2026-12-18T02:00:00.000Z');
  });
});
