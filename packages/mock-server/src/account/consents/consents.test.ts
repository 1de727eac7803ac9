import { expect, it } from 'vitest';
import { newcomers } from '../../test/registrations.js';
import { SandboxClient } from '../../test/sandbox-client.js';
import { sha256 } from '../http/sha256.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import { consentTable } from './tables.js';

it('offers each consent as a document of its own, with the hash of its text', async () => {
  const client = new SandboxClient(createSandbox());
  const { status, body } = await client.get('/v1/consent-documents?applicantKind=individual');

  expect(status).toBe(200);
  expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual([
    'processing',
    'supplier_transfer',
    'open_channels',
    'marketing',
  ]);
  for (const { kind, isRequired, paragraphs, sha256: hash } of body.items) {
    expect(isRequired).toBe(kind === 'processing');
    expect(hash).toBe(await sha256(paragraphs.join('\n')));
  }
});

it('refuses to guess for whom the texts are', async () => {
  const client = new SandboxClient(createSandbox());
  const { status, body } = await client.get('/v1/consent-documents', { 'accept-language': 'en' });

  expect(status).toBe(400);
  expect(body).toMatchObject({
    code: 'malformed_request',
    detail: 'applicantKind: Fill in this field',
  });
});

it('writes down who agreed to what, when and from where', async () => {
  const storage = createMemoryStorage();
  const client = new SandboxClient(createSandbox({ now: '2026-12-18T02:00:00Z', storage }));
  const consents = [
    { kind: 'processing', version: '2026-09' },
    { kind: 'open_channels', version: '2026-09' },
  ];
  const headers = { 'user-agent': 'Test/1', 'x-forwarded-for': '203.0.113.7, 10.0.0.1' };
  const receipt = await client.post(
    '/v1/registrations',
    { ...newcomers.individual, consents },
    headers,
  );

  const query = { index: 'registration', prefix: receipt.body.id };
  const log = await storage.transaction((transaction) => transaction.list(consentTable, query));

  expect(log).toHaveLength(2);
  for (const { kind } of consents)
    expect(log).toContainEqual({
      id: expect.any(String),
      registrationId: receipt.body.id,
      kind,
      version: '2026-09',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      at: '2026-12-18T02:00:00.000Z',
      channel: 'site',
      address: '203.0.113.7',
      userAgent: 'Test/1',
    });
});
