import { createSandbox } from '@drsk/mock-server';
import { describe, expect, it } from 'vitest';
import { createClient } from '../index.js';
import { ServerTime } from './server-time.js';

const noon = Date.parse('2026-12-18T12:00:00Z');

describe('the server’s time', () => {
  it('is taken from its answers, whatever the machine’s clock says', async () => {
    const sandbox = createSandbox({ now: '2027-01-12T01:00:00Z' });
    const client = createClient({
      baseUrl: 'http://sandbox.test/v1',
      fetch: sandbox.fetch,
      clock: () => noon,
    });
    expect(client.now().toISOString()).toBe('2026-12-18T12:00:00.000Z');

    await client.offices.listRegions();

    expect(client.now().toISOString().slice(0, 16)).toBe('2027-01-12T01:00');
  });

  it.each([
    ['Fri, 18 Dec 2026 11:59:59 GMT', 0, 'a second late is how dates are cut off'],
    ['Fri, 18 Dec 2026 13:00:00 GMT', 3_600_000, 'an hour ahead'],
    ['Fri, 18 Dec 2026 11:00:00 GMT', -3_600_000, 'an hour behind'],
    ['yesterday', 0, 'no date'],
  ])('with an answer of %s is %d ms off: %s', (date, ahead) => {
    const time = new ServerTime(() => noon);
    time.learn(new Headers({ Date: date }));
    expect(time.now() - noon).toBe(ahead);
  });

  it('stays as it is where an answer has no date', () => {
    const time = new ServerTime(() => noon);
    time.learn(new Headers());
    expect(time.now()).toBe(noon);
  });
});
