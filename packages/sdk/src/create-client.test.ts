import { createSandbox } from '@drsk/mock-server';
import { describe, expect, it } from 'vitest';
import { createClient } from './index.js';
import { createLazyClient } from './lazy.js';

describe.each([
  ['a client', createClient],
  ['a lazy client', createLazyClient],
])('%s', (_name, create) => {
  function client() {
    return create({ baseUrl: 'http://sandbox.test/v1', fetch: createSandbox().fetch });
  }

  it('gets what it asks for', async () => {
    const { items } = await client().offices.listRegions();
    expect(items.map(({ code }) => code)).toContain('28');
  });

  it('says what is not there', async () => {
    await expect(client().offices.getRegion('99')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('does not send what was given up before', async () => {
    const reason = new Error('left');
    const signal = AbortSignal.abort(reason);
    await expect(client().offices.listRegions({ signal })).rejects.toBe(reason);
  });
});

it('is ready for its first call once it is prepared', async () => {
  const client = createLazyClient({
    baseUrl: 'http://sandbox.test/v1',
    fetch: createSandbox().fetch,
  });
  await client.prepare();
  await expect(client.offices.getContactCentre()).resolves.toMatchObject({ isFree: true });
});
