import { describe, expect, it, vi } from 'vitest';
import {
  ApiError,
  ConflictError,
  isApiError,
  isConnectionError,
  isDrskError,
  isProblem,
  isValidationError,
  NotFoundError,
  type Problem,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
  AuthenticationError,
} from './index.js';
import { toApiError } from './errors.js';
import { answers, dropBefore, type Fault } from '../test/network.js';
import { setup, signedIn } from '../test/setup.js';

/** What a log in Node shows. */
const { inspect } = await vi.importActual<{
  inspect: (value: unknown, options?: { depth: number }) => string;
}>('node:util');

const problem: Problem = {
  type: 'about:blank',
  title: 'Проверьте поля',
  status: 422,
  code: 'validation_failed',
  requestId: 'r-1',
  detail: 'Паспорт 1000 123456 не найден',
  fields: { '/snils': { code: 'snils', text: '112-233-445 96: контрольное число не сходится' } },
};

const page = '<html><body>Bad gateway. Authorization: Bearer at_secret</body></html>';

describe('an answer that is no success', () => {
  const table: [status: number, ErrorClass: typeof ApiError][] = [
    [400, ValidationError],
    [401, AuthenticationError],
    [403, ApiError],
    [404, NotFoundError],
    [409, ConflictError],
    [410, NotFoundError],
    [412, ConflictError],
    [413, ApiError],
    [422, ValidationError],
    [428, ConflictError],
    [429, RateLimitError],
    [500, ServerError],
    [599, ServerError],
  ];

  it.each(table)('%i has its class', async (status, ErrorClass) => {
    const { client, network } = setup({ retry: false });
    network.fail(answers(status, JSON.stringify({ ...problem, status })));
    const error = await client.offices.listRegions().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ErrorClass);
    expect((error as Error).name).toBe(ErrorClass.name);
    expect(error).toMatchObject({
      status,
      code: 'validation_failed',
      requestId: 'r-1',
      operation: 'GET /regions',
      message: problem.title,
      detail: problem.detail,
      fields: problem.fields,
    });
  });
});

describe('an answer of somebody else', () => {
  const table: [what: string, status: number, fault: Fault][] = [
    ['a page of a proxy', 502, answers(502, page, { 'X-Request-Id': 'gw-9' })],
    ['nothing', 503, answers(503)],
    ['a problem that broke off', 422, answers(422, '{"type":"about:bl')],
    ['JSON that is no problem', 404, answers(404, '"not found"')],
    ['a page instead of a success', 200, answers(200, page, { 'Content-Type': 'text/html' })],
    ['an empty success', 200, answers(200)],
  ];

  it.each(table)('has a status and no code: %s with %i', async (_what, status, fault) => {
    const { client, network } = setup({ retry: false });
    network.fail(fault);
    const error = await client.offices.listRegions().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, code: undefined, detail: undefined, fields: {} });
    expect(inspect(error)).not.toContain('Bearer');
  });

  it('is no file either', async () => {
    const { client, network } = await signedIn();
    network.fail(answers(200, page, { 'Content-Type': 'text/html; charset=utf-8' }));
    await expect(client.documents.download('doc-1')).rejects.toMatchObject({ status: 200 });
  });

  it('keeps the number that the gateway gave the request', () => {
    const failure = { operation: 'GET /me', status: 502, problem: undefined };
    const error = toApiError({ ...failure, requestId: 'gw-9', retryAfterSeconds: undefined });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ServerError',
      message: 'GET /me: unreadable answer 502',
      operation: 'GET /me',
      status: 502,
      requestId: 'gw-9',
    });
  });
});

describe('what an error shows of itself', () => {
  it('holds neither token, nor body, nor what was typed', async () => {
    const { client, network, credentials } = await signedIn({ retry: false });
    network.fail(answers(422, JSON.stringify(problem)), dropBefore);
    const errors = [
      await client.account.get().catch((reason: unknown) => reason),
      await client.account.createSession(credentials).catch((reason: unknown) => reason),
    ];
    const token = network.sent[0]?.headers.get('Authorization')?.replace('Bearer ', '');
    const shown = errors
      .map((error) => inspect(error, { depth: 9 }) + JSON.stringify(error))
      .join();
    for (const secret of [token!, credentials.password, credentials.login, '112-233', '1000 123'])
      expect(shown).not.toContain(secret);
    expect(shown).toContain('"fields":{"/snils":"snils"}');
  });
});

describe('the guards', () => {
  const failure = { operation: 'GET /me', requestId: undefined, retryAfterSeconds: undefined };
  const error = toApiError({ ...failure, status: 422, problem });
  const timeout = new TimeoutError('GET /me', false);

  it('know the errors of another copy of the SDK', async () => {
    vi.resetModules();
    const copy = await import('./errors.js');
    const foreign = copy.toApiError({ ...failure, status: 422, problem });
    expect(foreign).not.toBeInstanceOf(ValidationError);
    expect(isDrskError(foreign)).toBe(true);
    expect(isValidationError(foreign)).toBe(true);
    expect(isProblem(foreign, 'validation_failed')).toBe(true);
    expect(isProblem(foreign, 'not_found')).toBe(false);
  });

  it('tell the kinds apart', () => {
    expect([isApiError(error), isConnectionError(error)]).toEqual([true, false]);
    expect([isApiError(timeout), isConnectionError(timeout)]).toEqual([false, true]);
  });

  it.each([undefined, null, 'text', new Error('no'), { name: 'ValidationError' }])(
    'do not know %o',
    (value) => {
      expect(isDrskError(value) || isApiError(value) || isValidationError(value)).toBe(false);
    },
  );
});
