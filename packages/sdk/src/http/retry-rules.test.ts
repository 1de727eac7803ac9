import { describe, expect, it } from 'vitest';
import { ConnectionError, RateLimitError, ServerError, TimeoutError } from '../index.js';
import {
  answers,
  cutBody,
  dropAfter,
  dropBefore,
  type Fault,
  passLater,
  refused,
  silence,
} from '../../test/network.js';
import { setup, type Setup } from '../../test/setup.js';

const read = ({ client }: Setup) => client.offices.listRegions();
const login = ({ client, credentials }: Setup) => client.account.createSession(credentials);
const resend = ({ client }: Setup) => client.account.resendConfirmation('reg-none');

const soon = { 'Retry-After': '0' };
const late = { 'Retry-After': '61' };

describe('retries', () => {
  const table: [
    what: string,
    call: (setup: Setup) => Promise<unknown>,
    fault: Fault,
    sent: number,
  ][] = [
    ['a read without an answer', read, dropBefore, 2],
    ['a read whose answer broke off', read, cutBody, 2],
    ['a read that a gateway could not pass on', read, answers(503), 2],
    ['a read that came too slowly', read, answers(408), 2],
    ['a read, when the pause is short', read, answers(429, '', soon), 2],
    ['not a read, when the pause is long', read, answers(429, '', late), 1],
    ['not a read of what is not there', read, answers(404), 1],
    ['not a read that nobody knows', read, answers(501), 1],
    ['a write with a key', resend, dropBefore, 2],
    ['a write with a key that failed there', resend, answers(500), 2],
    ['not a write without a key', login, dropBefore, 1],
    ['not a write without a key that may have begun', login, answers(503), 1],
    ['a write without a key that was turned away at the door', login, answers(503, '', soon), 2],
  ];

  it.each(table)('concern %s', async (_what, call, fault, sent) => {
    const all = setup();
    all.network.fail(fault);
    await call(all).catch(() => {});
    expect(all.network.sent).toHaveLength(sent);
  });

  it('gives up after two', async () => {
    const all = setup();
    all.network.fail(answers(502), answers(503), answers(504), answers(500));
    await expect(read(all)).rejects.toThrow(ServerError);
    expect(all.network.sent).toHaveLength(3);
  });

  it('does not try again where that is switched off', async () => {
    const all = setup({ retry: false });
    all.network.fail(dropBefore);
    await expect(read(all)).rejects.toThrow(ConnectionError);
    expect(all.network.sent).toHaveLength(1);
  });

  it('keeps the key of a call, and has another one for the next', async () => {
    const all = setup();
    all.network.fail(dropAfter, dropBefore);
    await resend(all).catch(() => {});
    await resend(all).catch(() => {});
    const keys = all.network.sent.map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(4);
    expect(keys[0]).toMatch(/^\d+-\d+$/);
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it('takes a key of the caller', async () => {
    const { client, network } = setup();
    await client.account
      .resendConfirmation('reg-none', { idempotencyKey: 'my-own-key' })
      .catch(() => {});
    expect(network.sent[0]?.headers.get('Idempotency-Key')).toBe('my-own-key');
  });

  it('says at once when the pause is too long to wait', async () => {
    const all = setup({ clock: () => Date.parse('2026-12-18T02:00:00Z') });
    all.network.fail(answers(429, '', { 'Retry-After': 'Fri, 18 Dec 2026 02:05:00 GMT' }));
    const reading = read(all);
    await expect(reading).rejects.toThrow(RateLimitError);
    await expect(reading).rejects.toMatchObject({ retryAfterSeconds: 300 });
  });
});

describe('no answer', () => {
  const table: [
    why: string,
    call: (setup: Setup) => Promise<unknown>,
    faults: Fault[],
    maybe: boolean,
  ][] = [
    ['the answer to a write got lost', login, [dropAfter], true],
    ['there was nothing to connect to', login, [refused], false],
    ['the first try may have arrived', resend, [dropAfter, refused, refused], true],
    ['a read changes nothing', read, [dropAfter, dropAfter, dropAfter], false],
  ];

  it.each(table)(
    'tells whether the server may have acted: %s',
    async (_why, call, faults, maybe) => {
      const all = setup();
      all.network.fail(...faults);
      await expect(call(all)).rejects.toMatchObject({
        name: 'ConnectionError',
        maybeProcessed: maybe,
      });
    },
  );

  it('comes in time or is a timeout', async () => {
    const all = setup({ timeout: 10, retry: false });
    all.network.fail(silence);
    const reading = read(all);
    await expect(reading).rejects.toThrow(TimeoutError);
    await expect(reading).rejects.toMatchObject({ operation: 'GET /regions' });
  });

  it('is tried again after a timeout', async () => {
    const all = setup({ timeout: 50 });
    all.network.fail(silence, answers(200, '{"items":[],"next":null}'));
    await expect(read(all)).resolves.toMatchObject({ next: null });
    expect(all.network.sent).toHaveLength(2);
  });

  it('is waited for longer than a timer can', async () => {
    const all = setup({ timeout: 2 ** 40, totalTimeout: 2 ** 40 });
    all.network.fail(passLater);
    await read(all);
    expect(all.network.sent).toHaveLength(1);
  });

  it('does not come from an attempt that was given up', async () => {
    const all = setup({ timeout: 100 });
    let answerLate = (_response: Response): void => {};
    const late = new Promise<Response>((resolve) => {
      answerLate = resolve;
    });
    all.network.fail(
      () => late,
      (request, carry) => {
        answerLate(new Response('{"items":["late"]}'));
        return passLater(request, carry);
      },
    );
    const { items } = await read(all);
    expect(items[0]).toHaveProperty('code');
  });

  it('ends with the time of the whole call', async () => {
    const all = setup({ totalTimeout: 20 });
    all.network.fail(silence);
    await expect(read(all)).rejects.toThrow(TimeoutError);
    expect(all.network.sent).toHaveLength(1);
  });
});
