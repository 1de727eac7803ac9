import { createSandbox } from '@drsk/mock-server';
import { describe, expect, it } from 'vitest';
import { randomOf } from '../../test/flaky.js';
import { dropAfter, dropBefore, type Fault, pass } from '../../test/network.js';
import { type Told, visitorWants } from '../../test/visitors.js';
import { createClient, type Transport } from '../index.js';

const officeId = 'office-28-2';
const places = 50;
const people = 200;
const networks = Number(process.env['TORTURE_NETWORKS'] ?? 1);

const faults: readonly Fault[] = [dropBefore, dropAfter, pass, pass, pass, pass, pass, pass];

/** Every fourth request is lost, or its answer. */
function badNetwork(server: Transport, random: () => number): Transport {
  return (request) => {
    const fault = faults[Math.floor(random() * faults.length)] ?? pass;
    return fault(request, server);
  };
}

async function begin(seed: number) {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', seed, validateResponses: false });
  const client = createClient({ baseUrl: 'https://sandbox.test/v1', fetch: sandbox.fetch });
  const free = async (): Promise<string[]> => {
    const { items } = await client.offices.slots(officeId, 'consultation');
    return items.map(({ startsAt }) => startsAt);
  };
  const wanted = new Set((await free()).slice(0, places));
  const random = randomOf(seed);
  const fetch = badNetwork(sandbox.fetch, random);
  const wish = (isGone: boolean) =>
    visitorWants({ random: randomOf(random() * 2 ** 32), fetch, officeId, wanted, isGone });
  const come = (count: number, gone: number): Promise<Told[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => wish(index < gone)));
  return { sandbox, come, left: async () => (await free()).filter((at) => wanted.has(at)) };
}

function timesOf(told: readonly Told[]): string[] {
  return told.flatMap((end) => (typeof end === 'string' ? [] : [end.booked.startsAt]));
}

describe('two hundred people and fifty times', () => {
  it.each(Array.from({ length: networks }, (_, index) => index + 1))(
    'over a bad network, seed %i: each time is one person’s, and everybody knows',
    async (seed) => {
      const { sandbox, come, left } = await begin(seed);
      // Some hold a time and close the page; once that is over, those who come back get it.
      const first = await come(people, 20);
      await sandbox.clock.advance({ minutes: 10 });
      const second = await come(first.filter((end) => end === 'none left').length, 0);

      const told = timesOf([...first, ...second]);
      expect(told).toHaveLength(places);
      expect(new Set(told).size).toBe(places);
      expect(await left()).toEqual([]);
      expect([...first, ...second].filter((end) => end === 'left without a word')).not.toEqual([]);
    },
    60_000,
  );
});
