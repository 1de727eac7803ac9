import { expect, it } from 'vitest';
import { newcomers } from '../../test/registrations.js';
import { SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

const siteUrl = 'https://site.test/';

it.each([
  ['ru', 'https://site.test/en/', 'https://site.test/account/confirm'],
  ['en', 'https://site.test/en/', 'https://site.test/en/account/confirm'],
  ['en', undefined, 'https://site.test/account/confirm'],
])('a reader of %s, with English pages at %s, is led to %s', async (locale, english, expected) => {
  const sandbox = createSandbox({ siteUrl, ...(english && { englishSiteUrl: english }) });
  const client = new SandboxClient(sandbox);
  await client.post('/v1/registrations', newcomers.individual, { 'Accept-Language': locale });
  const letter = await sandbox.outbox.last({ kind: 'email-confirmation' });
  expect(letter?.links[0]?.split('#')[0]).toBe(expected);
});
