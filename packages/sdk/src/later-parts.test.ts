import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setup } from '../test/setup.js';

const parts = ['./http/keys.js', './account/beside-login.js', './applications/upload.js'];

beforeEach(() => {
  vi.resetModules();
  return () => parts.forEach((part) => vi.doUnmock(part));
});

/** A client whose page lost its connection before a part was loaded. */
async function without(part: string) {
  vi.doMock(part, () => Promise.reject(new TypeError('Failed to fetch')));
  const { createClient } = await import('./index.js');
  const { sandbox, network, credentials } = setup();
  const client = createClient({ baseUrl: 'https://sandbox.test/v1', fetch: network.fetch });
  await client.account.createSession(credentials);
  return { client, sandbox };
}

describe('what a client loads when it is asked for', () => {
  it('leaves the session as it was when what renews it cannot be loaded', async () => {
    const { client, sandbox } = await without('./http/keys.js');
    await sandbox.clock.advance({ minutes: 16 });
    await expect(client.account.get()).rejects.toMatchObject({
      name: 'ConnectionError',
      maybeProcessed: false,
    });
    expect(client.account.state).toMatchObject({ status: 'signed-in' });
  });

  it('is no answer under the name of the call when it cannot be loaded', async () => {
    const { client } = await without('./account/beside-login.js');
    await expect(client.account.secondFactor.get()).rejects.toMatchObject({
      name: 'ConnectionError',
      operation: 'secondFactor.get',
    });
    await expect(client.account.get()).resolves.toMatchObject({ lastName: 'Сопкина' });
  });

  it('is no answer to an upload either', async () => {
    const { client } = await without('./applications/beside-filing.js');
    const { id } = await client.applications.create();
    const file = new Blob(['%PDF-1.7']);
    await expect(
      client.applications.attachments.upload(id, file, { kind: 'other' }),
    ).rejects.toMatchObject({ name: 'ConnectionError', operation: 'attachments.upload' });
  });
});
