import { operations, type OperationId } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../test/applicant.js';
import { logIn } from '../../test/sandbox-client.js';
import { routes } from '../generated/routes.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

const ids = (Object.keys(operations) as OperationId[]).filter((id) =>
  routes[id].bodyTypes.some((type) => type === 'application/json'),
);

const bodies: [what: string, body: string, status: number, code: string][] = [
  ['nothing', '', 400, 'malformed_request'],
  ['half an object', '{"a":', 400, 'malformed_request'],
  ['a tag', '<script>alert(1)</script>', 400, 'malformed_request'],
  ['two objects', '{}{}', 400, 'malformed_request'],
  ['null', 'null', 422, 'validation_failed'],
  ['a list', '[]', 422, 'validation_failed'],
  ['a text', '"<script>"', 422, 'validation_failed'],
  ['an object of something else', '{"__proto__":{"a":1},"b":"🙂"}', 422, 'validation_failed'],
  ['nested too deep', `${'['.repeat(9999)}${']'.repeat(9999)}`, 400, 'malformed_request'],
];

describe.each(ids)('%s', (id) => {
  it.each(bodies)('refuses a body that is %s', async (_what, body, status, code) => {
    const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
    const client = await logIn(sandbox, sandbox.people[0]!);
    const draft = await draftOf(client, {});
    const { method, path } = operations[id];
    const answer = await client.send(
      method.toUpperCase(),
      `/v1${path.replaceAll(/{\w+}/g, draft.id)}`,
      {
        body,
        headers: { 'if-match': draft.etag },
      },
    );
    expect(answer).toMatchObject({
      status,
      body: { code, title: expect.stringMatching(/[а-яё]/) },
    });
  });
});
