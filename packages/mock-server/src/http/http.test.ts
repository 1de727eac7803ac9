import { beforeEach, describe, expect, it } from 'vitest';
import { newcomers } from '../../test/registrations.js';
import { logIn, SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox } from '../sandbox/sandbox.js';

let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(() => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  client = new SandboxClient(sandbox);
});

const key = { 'idempotency-key': 'the same key' };

describe('every answer', () => {
  it('carries the time of the sandbox, a name for support, and is kept by nobody', async () => {
    const { headers } = await client.get('/v1/regions');

    expect(headers.get('date')).toBe('Fri, 18 Dec 2026 02:00:00 GMT');
    expect(headers.get('x-request-id')).toMatch(/^r-\w+$/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-language')).toBe('ru');
  });

  it('repeats the name that the sender gave, unless it could do harm', async () => {
    const named = await client.get('/v1/nothing', { 'x-request-id': 'widget-7' });
    expect(named.headers.get('x-request-id')).toBe('widget-7');
    expect(named.body.requestId).toBe('widget-7');

    const harmful = await client.get('/v1/nothing', { 'x-request-id': '<script>' });
    expect(harmful.body.requestId).toMatch(/^r-/);
  });

  it('may be read by pages of any site, with the headers that a client needs', async () => {
    const { headers } = await client.get('/v1/regions', { origin: 'https://site.test' });

    expect(headers.get('access-control-allow-origin')).toBe('*');
    const exposed = headers.get('access-control-expose-headers')?.split(',');
    expect(exposed).toEqual(
      expect.arrayContaining([
        'ETag',
        'Retry-After',
        'X-Request-Id',
        'Location',
        'Date',
        'DPoP-Nonce',
        'WWW-Authenticate',
      ]),
    );
  });

  it('is announced to a page that asks first, for a day', async () => {
    const { status, headers } = await client.send('OPTIONS', '/v1/applications', {
      headers: {
        origin: 'https://site.test',
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,if-match,idempotency-key',
      },
    });

    expect(status).toBe(204);
    expect(headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(headers.get('access-control-allow-headers')).toContain('if-match');
    expect(headers.get('access-control-max-age')).toBe('86400');
  });
});

describe('a request that fits no operation', () => {
  it.each<[string, string, number, string]>([
    ['GET', '/v1/nothing', 404, 'not_found'],
    ['GET', '/', 404, 'not_found'],
    ['GET', '/v1/regions/%E0%A4%A', 404, 'not_found'],
    ['PUT', '/v1/regions', 405, 'method_not_allowed'],
  ])('%s %s is answered %d %s', async (method, path, status, code) => {
    const answer = await client.send(method, path, {});
    expect(answer).toMatchObject({ status, body: { status, code, type: 'about:blank' } });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('names the page of its code, where the sandbox was told of a documentation', async () => {
    const documented = createSandbox({ docsUrl: 'https://site.test/docs/' });
    const typeOf = async (path: string) =>
      (await (await documented.fetch(`https://sandbox.test${path}`)).json()).type;
    expect(await typeOf('/v1/nothing')).toBe('https://site.test/docs/problems/#not_found');
    expect(await typeOf('/_sandbox/messages/none')).toMatch(/^https:.*#not_found$/);
    await documented.close();
  });

  it('is told what there is instead', async () => {
    const { headers } = await client.send('PUT', '/v1/applications', {});
    expect(headers.get('allow')).toBe('GET, POST');
  });
});

describe('a body', () => {
  const login = (body: string, type = 'application/json') =>
    client.post('/v1/sessions', body, { 'content-type': type });

  it.each<[string, string, string, number, string]>([
    ['no JSON', '{"login":', 'application/json', 400, 'malformed_request'],
    ['nothing', '', 'application/json', 400, 'malformed_request'],
    ['a form', 'login=1', 'application/x-www-form-urlencoded', 415, 'unsupported_media_type'],
    ['no object', '[]', 'application/json; charset=utf-8', 422, 'validation_failed'],
    ['a very long text', `"${'я'.repeat(600_000)}"`, 'application/json', 413, 'body_too_large'],
  ])('that is %s is refused', async (_what, body, type, status, code) => {
    expect(await login(body, type)).toMatchObject({ status, body: { code } });
  });

  it('is stopped at the limit also when it does not say how long it is', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    const response = await sandbox.fetch('https://sandbox.test/v1/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit);

    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(20);
  });

  it.each([
    ['ru', 'Проверьте поля', 'Заполните поле'],
    ['en', 'Check the fields', 'Fill in this field'],
  ])('is criticised field by field, in %s', async (language, title, text) => {
    const credentials = { applicantKind: 'nobody', password: '' };
    const { status, body, headers } = await client.post('/v1/sessions', credentials, {
      'accept-language': language,
    });

    expect(status).toBe(422);
    expect(headers.get('content-language')).toBe(language);
    expect(body.title).toBe(title);
    expect(body.fields).toMatchObject({
      '/applicantKind': { code: 'choice' },
      '/login': { code: 'required', text },
      '/password': { code: 'required', text },
    });
  });

  it('is read of a browser that has no stream of it', async () => {
    const request = new Request('https://sandbox.test/v1/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"applicantKind":"nobody"}',
    });
    Object.defineProperty(request, 'body', { value: undefined }); // as in Firefox
    const response = await sandbox.fetch(request);
    expect(await response.json()).toMatchObject({
      fields: { '/applicantKind': { code: 'choice' } },
    });
  });

  it('is not asked about before it is known who sends it', async () => {
    const answer = await client.send('POST', '/v1/applications', { body: '{' });
    expect(answer.status).toBe(401);
  });
});

describe('parameters', () => {
  it.each<[string, number, string | undefined]>([
    ['/v1/applications?limit=0', 400, 'limit: Проверьте значение'],
    ['/v1/applications?limit=many', 400, 'limit: Проверьте значение'],
    ['/v1/applications?status=lost', 400, 'status: Выберите один из вариантов'],
    ['/v1/applications/%20', 404, undefined],
  ])('%s is answered %d', async (path, status, detail) => {
    const signedIn = await logIn(sandbox, sandbox.people[0]!);
    const answer = await signedIn.get(path);
    expect(answer.status).toBe(status);
    expect(answer.body.detail).toBe(detail);
  });

  it('include the headers that an operation needs', async () => {
    const signedIn = await logIn(sandbox, sandbox.people[0]!);
    const body = { answers: { powerKw: '15' } };

    const unkeyed = await signedIn.post('/v1/applications', body, { 'idempotency-key': '' });
    expect(unkeyed).toMatchObject({ status: 400, body: { code: 'malformed_request' } });

    const { id } = (await signedIn.post('/v1/applications', body)).body;
    const unmatched = await signedIn.patch(`/v1/applications/${id}`, body);
    expect(unmatched).toMatchObject({ status: 428, body: { code: 'precondition_required' } });
  });
});

describe('an idempotency key', () => {
  const register = (body: object) => client.post('/v1/registrations', body, key);

  it('gives the first answer again for the same request, and does nothing more', async () => {
    const first = await register(newcomers.individual);
    const second = await register(newcomers.individual);

    expect(second).toMatchObject({ status: 202, body: first.body });
    expect(await sandbox.outbox.list({ channel: 'email' })).toHaveLength(1);
  });

  it('is refused for another request', async () => {
    await register(newcomers.individual);
    expect(await register(newcomers.legalEntity)).toMatchObject({
      status: 422,
      body: {
        code: 'idempotency_mismatch',
        title: 'Этот ключ уже использован для другого запроса',
      },
    });
  });

  it('is still free after a refusal', async () => {
    await register({ ...newcomers.individual, snils: '112-233-445 96' });
    expect((await register(newcomers.individual)).status).toBe(202);
  });

  it('is kept for a day', async () => {
    const first = await register(newcomers.individual);
    await sandbox.clock.advance({ days: 1 });
    expect((await register(newcomers.individual)).body.id).not.toBe(first.body.id);
  });

  it('belongs to one account', async () => {
    const body = { answers: {} };
    const [anna, petr] = sandbox.people;
    const first = await (await logIn(sandbox, anna!)).post('/v1/applications', body, key);
    const second = await (await logIn(sandbox, petr!)).post('/v1/applications', body, key);

    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
  });

  it('counts for a request that comes twice at the same time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => register(newcomers.individual)));

    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await sandbox.outbox.list({ channel: 'email' })).toHaveLength(1);
  });
});

it('gives up when the caller does', async () => {
  const fetching = sandbox.fetch('https://sandbox.test/v1/regions', {
    signal: AbortSignal.abort(new Error('enough')),
  });
  await expect(fetching).rejects.toThrow('enough');
});
