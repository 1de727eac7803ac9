import { expect, it } from 'vitest';
import { sandboxHandlers } from '../msw.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

type Resolver = (call: { request: Request }) => Promise<Response>;

/** `http` of MSW, as far as handlers are made of it. */
const http = { all: (path: string, resolver: Resolver) => ({ path, resolver }) };
const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });

it('makes handlers for the account API and the control API, wherever a page looks for them', () => {
  expect(sandboxHandlers(http, sandbox).map(({ path }) => path)).toEqual([
    '*/v1/*',
    '*/_sandbox/*',
  ]);
  const [first] = sandboxHandlers(http, sandbox, { baseUrl: 'https://account.example.ru/' });
  expect(first?.path).toBe('https://account.example.ru/v1/*');
});

it('answers by the sandbox', async () => {
  const [handler] = sandboxHandlers(http, sandbox);
  const request = new Request('https://account.example.ru/v1/regions');
  const response = await handler?.resolver({ request });
  expect(await response?.text()).toContain('Амурская область');
});

it('has an error of the network for a connection that breaks on purpose', async () => {
  const [handler] = sandboxHandlers(http, sandbox);
  const headers = { 'drsk-sandbox-fault': 'drop-before' };
  const request = new Request('https://account.example.ru/v1/regions', { headers });
  expect((await handler?.resolver({ request }))?.type).toBe('error');
});
