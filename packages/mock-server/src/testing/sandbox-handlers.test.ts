import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, expect, it } from 'vitest';
import { sandboxHandlers } from '../msw.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
let stop = (): void => undefined;
afterEach(() => stop());

/** MSW itself, which lets nothing else out. */
function listen(baseUrl?: string): void {
  const handlers = sandboxHandlers(http, sandbox, baseUrl === undefined ? {} : { baseUrl });
  const server = setupServer(...handlers);
  server.listen({ onUnhandledFrame: 'error' });
  stop = () => server.close();
}

it('answers for the account API and the control API, wherever a page looks for them', async () => {
  listen();
  const regions = await fetch('https://account.example.ru/v1/regions');
  expect(await regions.text()).toContain('Амурская область');
  const clock = await fetch('https://other.example.ru/_sandbox/clock');
  expect(await clock.json()).toMatchObject({ now: '2026-12-18T02:00:00.000Z' });
});

it('takes bodies and gives refusals as they are', async () => {
  listen();
  const refused = await fetch('https://account.example.ru/v1/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ applicantKind: 'individual', login: '112-233-445 95' }),
  });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ fields: { '/password': { code: 'required' } } });
});

it('answers below one address only where it is told so', async () => {
  listen('https://account.example.ru/');
  expect((await fetch('https://account.example.ru/v1/regions')).status).toBe(200);
  await expect(fetch('https://other.example.ru/v1/regions')).rejects.toThrow();
});

it('has an error of the network for a connection that breaks on purpose', async () => {
  listen();
  const headers = { 'drsk-sandbox-fault': 'drop-before' };
  await expect(fetch('https://account.example.ru/v1/regions', { headers })).rejects.toThrow(
    TypeError,
  );
});
