import { beforeEach, describe, expect, it } from 'vitest';
import { SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox } from '../sandbox/sandbox.js';

let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  client = new SandboxClient(sandbox);
});

const english = { 'accept-language': 'en' };

describe('the control API', () => {
  it.each([
    [{ to: '2026-12-17T00:00:00Z' }, '/to', 'past', 'Time only goes forward'],
    [
      { to: 'yesterday' },
      '/to',
      'no_instant',
      'There is no such instant: write it as 2027-01-12T00:00:00Z',
    ],
    [
      { advance: { workingDays: 600 } },
      '/advance',
      'unknown_year',
      'Working days are not known that far ahead',
    ],
    [{ advance: { weeks: 1 } }, '/advance/weeks', 'invalid', 'Check this value'],
    [{ advance: { days: '1' } }, '/advance/days', 'invalid', 'Check this value'],
    [{ advance: { days: -1 } }, '/advance/days', 'invalid', 'Check this value'],
    [{ advance: {} }, '/advance', 'invalid', 'Check this value'],
    [[], '', 'invalid', 'Check this value'],
  ])(
    'says in the language of the reader what is wrong with %j',
    async (body, field, code, text) => {
      const answer = await client.post('/_sandbox/clock', body, english);
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'validation_failed', fields: { [field]: { code, text } } },
      });
    },
  );

  it.each([
    ['POST', '/_sandbox/clock', '{', 400, 'malformed_request'],
    ['POST', '/_sandbox/clock', undefined, 400, 'malformed_request'],
    ['POST', '/_sandbox/clock', `"${'x'.repeat(2 ** 20)}"`, 413, 'body_too_large'],
    ['POST', '/_sandbox/clock', '['.repeat(100) + ']'.repeat(100), 400, 'malformed_request'],
    ['GET', '/_sandbox/outbox?channel=fax', undefined, 400, 'malformed_request'],
    ['DELETE', '/_sandbox/clock', undefined, 405, 'method_not_allowed'],
    ['constructor', '/_sandbox/clock', undefined, 405, 'method_not_allowed'],
    ['GET', '/_sandbox/nothing', undefined, 404, 'not_found'],
    ['GET', '/_sandbox/outbox/%00.eml', undefined, 404, 'not_found'],
    ['GET', '/_sandbox/outbox/%E0%A4%A.eml', undefined, 404, 'not_found'],
    ['GET', '/_sandbox/outbox/msg-1.eml', undefined, 404, 'not_found'],
  ])('refuses %s %s with a problem', async (method, path, body, status, code) => {
    const answer = await client.send(method, path, { body });
    expect(answer).toMatchObject({ status, body: { status, code } });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('says which methods a path takes', async () => {
    const { headers } = await client.delete('/_sandbox/clock');
    expect(headers.get('allow')).toBe('GET, POST, PATCH');
  });

  it('reads a body that says nothing of its type, as curl sends it', async () => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const { body } = await client.post('/_sandbox/clock', '{"advance":{"days":1}}', type);
    expect(body.now).toBe('2026-12-19T02:00:00.000Z');
  });

  it('changes nothing of the world for a body with the names of its machinery', async () => {
    const names = '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}';
    for (const path of ['clock', 'carriers/sms', 'accounts/acc-1/roles', 'applications/app-1/burn'])
      expect((await client.post(`/_sandbox/${path}`, names)).status).toBeGreaterThanOrEqual(400);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect((await client.post(`/_sandbox/applications/${name}/${name}`)).status).toBe(404);
  });
});
