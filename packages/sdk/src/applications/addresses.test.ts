import { describe, expect, it } from 'vitest';
import { setup } from '../../test/setup.js';
import { ValidationError } from '../index.js';

describe('suggestions of addresses', () => {
  it('come without a session, and say nothing of who asks', async () => {
    const { client, network } = setup();
    const { items } = await client.applications.suggestAddresses({ query: 'чигири нов 12' });
    expect(items[0]).toMatchObject({ kind: 'house', regionCode: '28', isSample: true });
    expect(network.sent.at(-1)?.headers.has('Authorization')).toBe(false);
    expect(network.sent.at(-1)?.operation).toBe('POST /v1/address-suggestions');
  });

  it('are refused for a text that is too long', async () => {
    const { client } = setup();
    const suggestions = client.applications.suggestAddresses({ query: 'а'.repeat(201) });
    await expect(suggestions).rejects.toThrow(ValidationError);
    await expect(suggestions).rejects.toMatchObject({ fields: { '/query': expect.anything() } });
  });
});
