import { expect, it } from 'vitest';
import { createSandbox } from '../sandbox/create-sandbox.js';

it('greets a sample person who logs in', async () => {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  const [{ applicantKind, login, password } = {}] = sandbox.people;

  const response = await sandbox.fetch('https://sandbox.test/v1/sessions', {
    method: 'POST',
    body: JSON.stringify({ applicantKind, login, password }),
    headers: { 'content-type': 'application/json' },
  });

  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({
    account: { displayName: 'Сопкина Мария Андреевна' },
  });
});
