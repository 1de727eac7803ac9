import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '../storage/memory-storage.js';
import type { TableDefinition } from '../storage/storage.js';
import type { Advance, ClockError } from './advance.js';
import type { ClockState } from './clock-state.js';
import { Clock } from './clock.js';
import { Moments } from './moments.js';

interface Note {
  readonly id: string;
  readonly at: string;
}
const notes: TableDefinition<Note> = { name: 'notes', indexes: { at: { key: ({ at }) => at } } };
const start = '2026-12-18T02:00:00.000Z';
const frozen: ClockState = { frozenAt: start };

/** A sandbox of nothing but time: `note` writes down when it ran, `again` schedules itself, `fail` throws. */
function createTime({
  clock = frozen,
  storage = createMemoryStorage(),
  machine = { time: Date.parse('2030-01-01T00:00:00Z') },
} = {}) {
  const errors: unknown[] = [];
  const label = { ru: 'Запись', en: 'Note' };
  const moments = new Moments({
    storage,
    clock,
    settings: {
      seed: 1,
      siteUrl: 'https://site.test',
      englishSiteUrl: 'https://site.test',
      operator: 'manual',
      scanSeconds: 0,
      sampleApplications: 0,
      esia: false,
      isLoopbackAllowed: false,
    },
    publish: async () => undefined,
    network: {
      send: async () => new Response(),
      timeout: () => AbortSignal.abort(),
      machineTime: () => 0,
    },
    machineTime: () => machine.time,
    withFiles: async (documents) => [...documents],
    recipientOf: async () => ({
      email: '',
      phone: '',
      name: '',
      locale: 'ru',
      isOpenChannel: true,
    }),
    notify: async () => undefined,
    begin: async () => undefined,
    report: (error) => errors.push(error),
    jobs: {
      note: {
        label,
        run: ({ transaction, now, random }) =>
          transaction.put(notes, { id: random.id('note'), at: now }),
      },
      again: {
        label,
        run: async ({ transaction, jobs, now }, subject) => {
          await transaction.put(notes, { id: now, at: now });
          const at = new Date(Date.parse(now) + 86_400_000).toISOString();
          await jobs.schedule({ id: subject, at, kind: 'again', subject });
        },
      },
      fail: {
        label,
        run: async ({ transaction, now }) => {
          await transaction.put(notes, { id: 'lost', at: now });
          throw new Error('broken');
        },
      },
    },
  });
  const schedule = (id: string, at: string, kind = 'note'): Promise<void> =>
    moments.run(({ jobs }) => jobs.schedule({ id, at, kind, subject: id }));
  const noted = (): Promise<string[]> =>
    moments.run(async ({ transaction }) =>
      (await transaction.list(notes, { index: 'at' })).map(({ at }) => at),
    );
  return { clock: new Clock(moments), moments, machine, errors, schedule, noted };
}

describe('a frozen clock', () => {
  it('stands still until it is moved', async () => {
    const { clock, machine } = createTime();
    machine.time += 5000;

    expect(await clock.now()).toBe(start);
    await clock.advance({ hours: 2, minutes: 1, ms: 5 });
    expect(await clock.now()).toBe('2026-12-18T04:01:00.005Z');
  });

  it.each<[Advance, string, string]>([
    [{ days: 14 }, '2027-01-01T02:00:00.000Z', 'days of the calendar'],
    [{ workingDays: 1 }, '2026-12-21T02:00:00.000Z', 'over a weekend'],
    [{ workingDays: 10 }, '2027-01-12T02:00:00.000Z', 'over the holidays'],
    [{ to: '2026-12-19T00:00:00+09:00' }, '2026-12-18T15:00:00.000Z', 'an instant of another zone'],
    [{ days: 1, workingDays: 1 }, '2026-12-21T02:00:00.000Z', 'first the days'],
  ])('moves by %j to %s: %s', async (advance, expected) => {
    const { clock } = createTime();
    await clock.advance(advance);
    expect(await clock.now()).toBe(expected);
  });

  it.each<[Advance, ClockError['reason'], string]>([
    [{ to: '2026-12-18T01:59:59Z' }, 'past', 'a second ago'],
    [{ days: -1 }, 'past', 'back'],
    [{ to: 'завтра' }, 'no_instant', 'a word'],
    [{ workingDays: 400 }, 'unknown_year', 'no decree says which days work'],
  ])('refuses %j as %s: %s', async (advance, reason) => {
    const { clock } = createTime();
    await expect(clock.advance(advance)).rejects.toMatchObject({ name: 'ClockError', reason });
    expect(await clock.now()).toBe(start);
  });
});

describe('a running clock', () => {
  it('goes with the machine, as far ahead as it was moved', async () => {
    const { clock, machine } = createTime({ clock: { aheadMs: 0 } });
    expect(await clock.now()).toBe('2030-01-01T00:00:00.000Z');

    await clock.advance({ days: 1 });
    machine.time += 1000;

    expect(await clock.now()).toBe('2030-01-02T00:00:01.000Z');
  });

  it('fires what has become due by itself, at its own instant', async () => {
    const { machine, schedule, noted } = createTime({ clock: { aheadMs: 0 } });
    await schedule('b', '2030-01-01T00:20:00.000Z');
    await schedule('a', '2030-01-01T00:10:00.000Z');
    expect(await noted()).toEqual([]);

    machine.time += 3_600_000;

    expect(await noted()).toEqual(['2030-01-01T00:10:00.000Z', '2030-01-01T00:20:00.000Z']);
  });
});

describe('jobs', () => {
  it('fire in the order of their instants, and advance says which', async () => {
    const { clock, schedule, noted } = createTime();
    await schedule('later', '2026-12-20T00:00:00.000Z');
    await schedule('sooner', '2026-12-19T00:00:00.000Z');
    await schedule('too late', '2027-12-19T00:00:00.000Z');

    const fired = await clock.advance({ days: 7 });

    expect(fired.map(({ id }) => id)).toEqual(['sooner', 'later']);
    expect(await noted()).toEqual(['2026-12-19T00:00:00.000Z', '2026-12-20T00:00:00.000Z']);
    expect((await clock.coming()).map(({ id }) => id)).toEqual(['too late']);
  });

  it('come out the same for a month at once and day by day', async () => {
    const atOnce = createTime();
    const daily = createTime();
    for (const { schedule } of [atOnce, daily])
      await schedule('a', '2026-12-18T12:00:00.000Z', 'again');

    await atOnce.clock.advance({ days: 30 });
    for (let day = 0; day < 30; day += 1) await daily.clock.advance({ days: 1 });

    expect(await daily.noted()).toHaveLength(30);
    expect(await daily.noted()).toEqual(await atOnce.noted());
  });

  it('are replaced by id, cancelled by id or by subject', async () => {
    const { clock, moments, schedule } = createTime();
    await schedule('a', '2026-12-19T00:00:00.000Z');
    await schedule('a', '2026-12-20T00:00:00.000Z');
    await schedule('b', '2026-12-21T00:00:00.000Z');
    await schedule('bb', '2026-12-21T00:00:00.000Z');
    expect(await clock.coming()).toHaveLength(3);

    await moments.run(async ({ jobs }) => {
      await jobs.cancel('a');
      await jobs.cancelAllOf('b');
    });

    expect((await clock.coming()).map(({ id }) => id)).toEqual(['bb']);
  });

  it('that fail leave nothing behind, are reported once and hold nobody up', async () => {
    const { clock, schedule, noted, errors } = createTime();
    await schedule('before', '2026-12-18T12:00:00.000Z');
    await schedule('bad', '2026-12-19T00:00:00.000Z', 'fail');
    await schedule('unknown', '2026-12-19T00:00:01.000Z', 'nothing');
    await schedule('good', '2026-12-20T00:00:00.000Z');

    const fired = await clock.advance({ days: 7 });
    await clock.advance({ days: 7 });

    expect(fired.map(({ id }) => id)).toEqual(['before', 'bad', 'unknown', 'good']);
    expect(await noted()).toEqual(['2026-12-18T12:00:00.000Z', '2026-12-20T00:00:00.000Z']);
    expect(errors.map(String)).toEqual([
      'Error: broken',
      'Error: Nothing is defined for jobs of kind nothing',
    ]);
  });

  it('fire once, however many ask at the same time', async () => {
    const { clock, schedule, noted } = createTime();
    await schedule('a', '2026-12-19T00:00:00.000Z');

    await Promise.all([clock.advance({ days: 2 }), clock.advance({ days: 2 }), clock.now()]);

    expect(await noted()).toHaveLength(1);
  });

  it('and the time survive a restart', async () => {
    const storage = createMemoryStorage();
    const before = createTime({ storage });
    await before.schedule('a', '2026-12-25T00:00:00.000Z');
    await before.clock.advance({ days: 1 });

    const after = createTime({ storage, clock: { frozenAt: '2020-01-01T00:00:00.000Z' } });

    expect(await after.clock.now()).toBe('2026-12-19T02:00:00.000Z');
    expect((await after.clock.advance({ days: 7 })).map(({ id }) => id)).toEqual(['a']);
  });
});
