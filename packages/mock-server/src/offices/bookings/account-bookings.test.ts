import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { file } from '../../../test/applicant.js';
import { logIn, SandboxClient } from '../../../test/sandbox-client.js';
import { visitorOf } from '../../../test/visitor.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';

/** Friday, eleven in the morning in Amur. */
const now = '2026-12-18T02:00:00Z';

describe('a visit of an account', () => {
  it('is announced, reminded of a day before, and seen without the key', async () => {
    const sandbox = createSandbox({ now });
    const [person] = sandbox.people;
    const client = await logIn(sandbox, person!);
    const { slots, book } = visitorOf(sandbox, client);
    const startsAt = (await slots()).find((slot) => slot > '2026-12-22')!;
    const { id, remindsAt } = await book(startsAt);
    expect(Date.parse(startsAt) - Date.parse(remindsAt!)).toBe(24 * 3_600_000);
    expect((await client.get('/v1/bookings')).body.items).toMatchObject([{ id }]);

    const kinds = async () => (await sandbox.outbox.list()).map(({ kind }) => kind);
    expect(await kinds()).toContain('visit-booked');
    expect(await kinds()).not.toContain('visit-reminder');
    await sandbox.clock.advance({ to: remindsAt! });
    const letter = await sandbox.outbox.last({ kind: 'visit-reminder', channel: 'email' });
    expect(letter?.links).toEqual([
      'https://site.test/offices',
      expect.stringContaining('/account/unsubscribe#token='),
    ]);
  });

  it('is reminded of no more once it is cancelled, and at its new time when it is moved', async () => {
    const sandbox = createSandbox({ now });
    const { slots, book, act } = visitorOf(sandbox, await logIn(sandbox, sandbox.people[0]!));
    const later = (await slots()).filter((slot) => slot > '2026-12-22');
    const { id, etag } = await book(later[0]!);
    const { body } = await act(id, 'change', { startsAt: later[20] }, { 'if-match': etag });
    expect(Date.parse(body.startsAt) - Date.parse(body.remindsAt)).toBe(24 * 3_600_000);
    await act(id, 'cancellation');
    await sandbox.clock.advance({ days: 14 });
    expect(await sandbox.outbox.list({ kind: 'visit-reminder' })).toEqual([]);
    expect(await sandbox.outbox.list({ kind: 'visit-cancelled', channel: 'email' })).toHaveLength(
      1,
    );
  });

  it('goes along with what the account takes away', async () => {
    const sandbox = createSandbox({ now });
    const client = await logIn(sandbox, sandbox.people[0]!);
    const { slots, book } = visitorOf(sandbox, client);
    const { number } = await book((await slots())[0]!);
    const { body } = await client.get('/v1/me/export');
    const visits: unknown = JSON.parse(strFromU8(unzipSync(body)['visits.json']!));
    expect(visits).toMatchObject([{ number, state: 'booked' }]);
    expect(JSON.stringify(visits)).not.toContain('owner');
  });

  it('is given back with the account: others can have its time', async () => {
    const sandbox = createSandbox({ now });
    const person = sandbox.people[0]!;
    const client = await logIn(sandbox, person);
    const { slots, book } = visitorOf(sandbox, client);
    const [first] = await slots();
    await book(first!);
    await client.post('/v1/me/closure', { password: person.password });
    expect(await visitorOf(sandbox).slots()).toContain(first);
  });

  it('is none of a session that came by the number of one application', async () => {
    const sandbox = createSandbox({ now });
    const { number } = await file(await logIn(sandbox, sandbox.people[0]!));
    const access = { applicationNumber: number ?? '', regionCode: '28' };
    const { password } = await sandbox.operator.temporaryAccess.issue(access);
    const { body } = await new SandboxClient(sandbox).post('/v1/sessions/by-application', {
      applicationNumber: number,
      password,
    });
    const { client, slots, book } = visitorOf(
      sandbox,
      new SandboxClient(sandbox, body.accessToken),
    );
    const refusal = await client.get('/v1/bookings');
    expect([refusal.status, refusal.body.code]).toEqual([403, 'temporary_access_limited']);
    expect(await book((await slots())[0]!)).toMatchObject({ state: 'booked', remindsAt: null });
  });

  it('asks for a good session where there is one, though it needs none', async () => {
    const sandbox = createSandbox({ now });
    const { client, key } = visitorOf(sandbox, new SandboxClient(sandbox, 'at_of_nobody'));
    expect((await client.get('/v1/bookings', key)).status).toBe(401);
  });
});
