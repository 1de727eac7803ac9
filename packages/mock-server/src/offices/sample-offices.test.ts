import type { Office, OfficePage, OpeningHours } from '@drsk/contract';
import { openingAt } from '@drsk/domain';
import { describe, expect, it } from 'vitest';
import { SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

/** Friday in the Far East, two o'clock in the afternoon in Primorye. */
const now = '2026-12-18T04:00:00Z';
const client = new SandboxClient(createSandbox({ now }));

async function offices(query = ''): Promise<Office[]> {
  const { body } = await client.get(`/v1/offices${query}`);
  return (body as OfficePage).items;
}

describe('offices', () => {
  it('are invented, and say so; each region has its centre', async () => {
    const all = await offices();
    expect(all.every(({ isSample }) => isSample)).toBe(true);
    const centres = all.filter(({ kind }) => kind === 'centre');
    expect(centres.map(({ regionCode }) => regionCode)).toEqual(['28', '25', '27', '79', '14']);
  });

  it('are found by region and service', async () => {
    const names = (await offices('?regionCode=27&service=temporary_access')).map(
      ({ name }) => name,
    );
    expect(names).toEqual([
      'Центр обслуживания, Хабаровск',
      'Пункт обслуживания, Комсомольск-на-Амуре',
    ]);
    expect(await offices('?service=identity')).toHaveLength(5);
  });

  it('are open as long as the law asks for (order 186, п. 20)', async () => {
    for (const { kind, hours } of await offices())
      expect(minutesOf(hours) / 60).toBeGreaterThanOrEqual(kind === 'centre' ? 45 : 25);
  });

  it('keep other hours on holidays, before them, and as they say', async () => {
    const [centre, point] = await offices();
    const of = (office: Office | undefined) =>
      Object.fromEntries(office!.exceptions.map(({ date, ...rest }) => [date, rest]));
    expect(of(centre)).toMatchObject({
      '2027-01-01': { hours: [], reason: 'Праздничный день' },
      '2027-01-02': {
        hours: [{ opens: '09:00', closes: '13:00' }],
        reason: 'Дополнительный приём',
      },
    });
    expect(of(point)).toMatchObject({ '2027-01-21': { hours: [], reason: 'Санитарный день' } });
    expect(openingAt(centre!, now)).toMatchObject({ isOpen: true, closes: '18:00' });
  });

  it('speak English, and are found one by one', async () => {
    const english = { 'accept-language': 'en' };
    const { body } = await client.get('/v1/offices/office-25-1', english);
    expect(body).toMatchObject({
      name: 'Customer centre, Vladivostok',
      timeZone: 'Asia/Vladivostok',
    });
    expect((await client.get('/v1/offices/office-77-1')).status).toBe(404);
  });
});

function minutesOf(hours: readonly OpeningHours[]): number {
  const minute = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return hours.reduce((sum, { opens, closes }) => sum + minute(closes) - minute(opens), 0);
}
