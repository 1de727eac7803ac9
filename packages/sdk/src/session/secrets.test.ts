import { describe, expect, it, vi } from 'vitest';
import { memorySession, type SessionState } from '../index.js';
import { answers, dropBefore } from '../../test/network.js';
import { signedIn } from '../../test/setup.js';

const { inspect } = await vi.importActual<{
  inspect: (value: unknown, options?: object) => string;
}>('node:util');

function shown(value: unknown): string {
  const options = { depth: 20, showHidden: true, getters: true } as const;
  return `${inspect(value, options)} ${JSON.stringify(value)} ${String(value)}`;
}

describe.each([{ dpop: true }, { dpop: false }])('with %o no token', (options) => {
  async function all() {
    const store = memorySession();
    const found = await signedIn({ ...options, session: store, retry: false });
    const { accessToken, refreshToken = accessToken } = (await store.get())!;
    return {
      ...found,
      isSecret: (text: string) => [accessToken, refreshToken].some((token) => text.includes(token)),
    };
  }

  it('is seen in the client, its state or its events', async () => {
    const { client, credentials, isSecret } = await all();
    const states: SessionState[] = [];
    client.account.onChange((state) => states.push(state));
    await client.account.createSession(credentials);
    await client.account.signOut();
    expect(isSecret(shown(client) + shown(client.account) + shown(states))).toBe(false);
  });

  it.each([
    ['no answer', dropBefore],
    ['a refusal', answers(403, '{"code":"forbidden","title":"Нет"}')],
    ['another page', answers(200, '<html></html>')],
    ['the server’s failure', answers(500)],
  ])('is seen in the error after %s', async (_what, fault) => {
    const { client, network, isSecret } = await all();
    network.fail(fault);
    const error: unknown = await client.account.get().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(isSecret(shown(error))).toBe(false);
    expect(isSecret(shown((error as Error).cause))).toBe(false);
  });
});

it('names nobody in a client that is written down', async () => {
  const { client } = await signedIn();
  const { displayName, login } = await client.account.get();
  const written = JSON.stringify(client);
  expect([displayName, login].filter((text) => written.includes(text))).toEqual([]);
});
