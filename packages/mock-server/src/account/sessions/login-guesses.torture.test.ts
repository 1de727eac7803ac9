import { expect, it } from 'vitest';
import { wrongLogins } from '../../../test/login-vocabulary.js';
import { type Answer, SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';

/** Logins that are there and as many that are not; `npm run torture -- guesses` tries ten thousand. */
const pairs = Number(process.env['TORTURE_GUESSES'] ?? 1000) / 2;
const day = 24 * 3600;

/**
 * Seconds to the next pair: short ones, in which most logins wait (and no password is hashed), and now and then a day,
 * which fades their failures.
 */
const pauseAfter = (n: number): number => (n % (pairs / 10) === 0 ? day : 7);

/** All that an attacker sees, without what differs between any two answers. */
function shapeOf({ status, headers, body }: Answer): string {
  const seen = [...headers].filter(([name]) => name !== 'x-request-id');
  return JSON.stringify([status, seen, { ...body, requestId: '' }]);
}

/** The lock-out as it is specified, by the kind of applicant and the digits of the login. */
class ExpectedWaits {
  readonly #failures = new Map<string, { count: number; at: number; freeAt: number }>();

  /** Where an answer is another than the one that is specified. */
  differences(body: unknown, { status, headers }: Answer, seconds: number): unknown[] {
    const expected = this.#next(keyOf(body), seconds);
    const retryAfter = headers.get('retry-after');
    const isExpected = status === expected.status && retryAfter === expected.retryAfter;
    return isExpected ? [] : [{ body, status, retryAfter, expected }];
  }

  #next(key: string, seconds: number): { status: number; retryAfter: string | null } {
    const last = this.#failures.get(key) ?? { count: 0, at: 0, freeAt: 0 };
    if (last.freeAt > seconds) return { status: 429, retryAfter: String(last.freeAt - seconds) };
    const count = last.at + day > seconds ? last.count + 1 : 1;
    const wait = count > 4 ? Math.min(15 * 2 ** (count - 4), 900) : 0;
    this.#failures.set(key, { count, at: seconds, freeAt: seconds + wait });
    return { status: 401, retryAfter: null };
  }
}

function keyOf(body: unknown): string {
  const { applicantKind, login } = Object(body);
  return `${applicantKind}/${String(login).normalize('NFKC').replaceAll(/\D/g, '')}`;
}

it('answers wrong logins alike, whether or not the login is there', async () => {
  const errors: unknown[] = [];
  const onError = (error: unknown): unknown => errors.push(error);
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', onError });
  const client = new SandboxClient(sandbox);
  const waits = new ExpectedWaits();
  const seen = new Map<number, number>();
  // Compared at the end: so many assertions take longer than the logins.
  const wrong: unknown[] = [];
  const attempt = (body: unknown, address: string) =>
    client.post('/v1/sessions', body, { 'x-forwarded-for': address });

  for (let n = 0, seconds = 0; n < pairs; seconds += pauseAfter(n), n += 1) {
    const bodies = wrongLogins(n, sandbox.people[0]!.password);
    // One address each: what an address has to wait for is another test's matter.
    const existing = await attempt(bodies.existing, `a${n}`);
    const unknown = await attempt(bodies.unknown, `b${n}`);

    if (shapeOf(unknown) !== shapeOf(existing)) wrong.push({ n, bodies });
    seen.set(existing.status, (seen.get(existing.status) ?? 0) + 1);
    if (existing.status === 401 || existing.status === 429)
      wrong.push(
        ...waits.differences(bodies.existing, existing, seconds),
        ...waits.differences(bodies.unknown, unknown, seconds),
      );
    await sandbox.clock.advance({ seconds: pauseAfter(n) });
  }

  expect(wrong).toEqual([]);
  expect(errors).toEqual([]);
  expect([...seen.keys()].toSorted((a, b) => a - b)).toEqual([401, 422, 429]);
  expect(Math.min(...seen.values())).toBeGreaterThan(pairs / 50);
});
