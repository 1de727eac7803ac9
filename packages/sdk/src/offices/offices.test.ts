import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../index.js';
import { setup } from '../../test/setup.js';

describe('offices', () => {
  it('lists the regions that the company serves', async () => {
    const { client } = setup();
    const { items } = await client.offices.listRegions();
    expect(items.map(({ code }) => code).toSorted()).toEqual(['14', '25', '27', '28', '79']);
  });

  it('finds a region by its code', async () => {
    const { client } = setup();
    expect(await client.offices.getRegion('28')).toMatchObject({ timeZone: 'Asia/Yakutsk' });
  });

  it('refuses a region that the company does not serve', async () => {
    const { client } = setup();
    const region = client.offices.getRegion('77');
    await expect(region).rejects.toThrow(NotFoundError);
    await expect(region).rejects.toMatchObject({ status: 404, code: 'not_found' });
  });

  it('lists the places of a region, and finds each by its id', async () => {
    const { client } = setup();
    const { items } = await client.offices.list({ query: { regionCode: '28' } });
    expect(items.map(({ regionCode }) => regionCode)).not.toContain('25');
    expect(await client.offices.get(items[0]!.id)).toEqual(items[0]);
  });

  it('has no times of a place that is not there', async () => {
    const { client } = setup();
    await expect(client.offices.slots('office-none', 'documents')).rejects.toThrow(NotFoundError);
  });

  it('knows the number of the contact centre', async () => {
    const { client } = setup();
    const query = { regionCode: '25' } as const;
    expect(await client.offices.getContactCentre({ query })).toMatchObject({
      phone: '+78001000397',
      timeZone: 'Asia/Vladivostok',
    });
  });

  it('asks without a token, so that a browser need not ask for leave', async () => {
    const { client, network, credentials } = setup();
    await client.account.createSession(credentials);
    await client.offices.listRegions();
    expect(network.sent.at(-1)?.headers.has('Authorization')).toBe(false);
  });
});
