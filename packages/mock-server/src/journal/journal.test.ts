import { describe, expect, it } from 'vitest';
import { household } from '../../test/applicant.js';
import { newcomers } from '../../test/registrations.js';
import { logIn, SandboxClient } from '../../test/sandbox-client.js';
import type { JournalQuery } from './query.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { SandboxOptions } from '../sandbox/sandbox.js';

const now = '2026-12-18T02:00:00.000Z';

async function setup(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now, ...options });
  const client = await logIn(sandbox, sandbox.people[0]!);
  return { sandbox, client, journal: sandbox.journal };
}

describe('an entry', () => {
  it('says what was asked, by whom, what came of it, and when', async () => {
    const { client, journal, sandbox } = await setup();
    await sandbox.clock.advance({ minutes: 5 });
    const answers = { powerKw: '15', lastName: 'Сопкина' };
    const { body, headers } = await client.post(
      '/v1/applications',
      { answers },
      { 'idempotency-key': 'first-draft' },
    );
    const [account] = await sandbox.operator.accounts.list();

    expect(journal.last()).toMatchObject({
      at: '2026-12-18T02:05:00.000Z',
      operation: 'createApplication',
      method: 'POST',
      path: '/v1/applications',
      status: 201,
      ending: 'answered',
      requestId: headers.get('x-request-id'),
      key: 'first-draft',
      account: account!.id,
      person: account!.id,
      request: {
        headers: { authorization: 'Bearer •••', 'content-type': 'application/json' },
        body: { answers: { powerKw: '15', lastName: '•••' } },
      },
      response: { body: { id: body.id, answers: { powerKw: '15', lastName: '•••' } } },
      findings: [],
      faults: [],
    });
  });

  it('shows personal data where somebody says so, and secrets never', async () => {
    const { journal, sandbox } = await setup();
    const shown = { personalData: 'shown' } as const;
    const entry = journal.last({ operation: 'createSession' }, shown);
    const { login } = sandbox.people[0]!;
    expect(entry?.request.body).toMatchObject({ login, password: '•••' });
    expect(entry?.response?.body).toMatchObject({
      accessToken: '•••',
      account: { lastName: 'Сопкина' },
    });
  });

  it('names all places that break the contract, and so does the answer', async () => {
    const { client, journal } = await setup();
    const answer = await client.post('/v1/applications', { answers: { powerKw: 15 }, more: 1 });
    expect(answer.status).toBe(422);
    const places = ['/body/more additionalProperties', '/body/answers/powerKw type'];
    const told = answer.headers.get('drsk-sandbox-violations')?.split(', ') ?? [];
    expect(told.toSorted()).toEqual(places.toSorted());
    const found = journal.last({ hasFindings: true })?.findings ?? [];
    expect(found.map(({ side, place, rule }) => `${side} ${place} ${rule}`).toSorted()).toEqual(
      places.map((place) => `request ${place}`).toSorted(),
    );
  });

  it('names parameters and body together, though a problem is about one of them', async () => {
    const { client, journal } = await setup();
    await client.get('/v1/applications?limit=0&sort=wrong');
    expect(
      journal
        .last()
        ?.findings.map(({ place }) => place)
        .toSorted(),
    ).toEqual(['/query/limit', '/query/sort']);
  });

  it('names what the rules of the domain refuse', async () => {
    const { journal, sandbox } = await setup();
    const wrong = { ...newcomers.individual, snils: '112-233-445 96' };
    const { headers } = await new SandboxClient(sandbox).post('/v1/registrations', wrong);
    expect(journal.last()?.findings).toContainEqual(
      expect.objectContaining({ side: 'request', place: '/body/snils' }),
    );
    expect(headers.get('drsk-sandbox-violations')).toContain('/body/snils ');
  });

  it('repeats no name that the sender has made up', async () => {
    const { client } = await setup();
    const { headers } = await client.post('/v1/applications', { 'maria@example.ru': 1 });
    expect(headers.get('drsk-sandbox-violations')).toBe(
      '/body/answers required, /body/* additionalProperties',
    );
  });

  it('is of no operation where the contract has none, and there is none of the control API', async () => {
    const { client, journal } = await setup();
    await client.get('/v1/maria/79140000001');
    expect(journal.last()).toMatchObject({ operation: null, status: 404, path: '/v1/maria/•••' });
    const count = journal.count();
    await client.get('/_sandbox/clock');
    expect(journal.count()).toBe(count);
  });

  it('knows of a file what it is called and how long it is', async () => {
    const { client, journal } = await setup();
    const { body } = await client.post('/v1/applications', { answers: household });
    const form = new FormData();
    form.set('kind', 'other');
    form.set('file', new File(['%PDF-1.7\n'], 'скан.pdf', { type: 'application/pdf' }));
    await client.post(`/v1/applications/${body.id}/attachments`, form);
    expect(journal.last({}, { personalData: 'shown' })?.request.body).toMatchObject({
      kind: 'other',
      file: { fileName: 'скан.pdf', bytes: { size: 9 } },
    });
  });
});

describe('the ring', () => {
  it('keeps the latest', async () => {
    const { client, journal } = await setup({ journal: { entries: 3 } });
    for (let count = 0; count < 5; count += 1) await client.get(`/v1/offices?limit=${count + 1}`);
    expect(journal.find().map(({ id }) => id)).toEqual([4, 5, 6]);
  });

  it('keeps as much as fits', async () => {
    const { client, journal } = await setup({ journal: { bytes: 40_000 } });
    for (let count = 0; count < 30; count += 1) await client.get('/v1/regions');
    expect(journal.count()).toBeGreaterThan(0);
    expect(journal.count()).toBeLessThan(30);
  });

  it('keeps nothing where nobody wants it', async () => {
    const { client, journal } = await setup({ journal: false });
    await client.get('/v1/regions');
    expect(journal.count()).toBe(0);
  });

  it('begins anew with the sandbox', async () => {
    const { journal, sandbox } = await setup();
    await sandbox.reset();
    expect(journal.count()).toBe(0);
  });
});

type Row = [query: JournalQuery, count: number, what: string];

describe('looking for', () => {
  it.each([
    [{ operation: 'listRegions' }, 2, 'an operation'],
    [{ operation: ['listRegions', 'createSession'] }, 3, 'one of several'],
    [{ method: 'post' }, 2, 'a method'],
    [{ status: '2xx' }, 4, 'a hundred of statuses'],
    [{ status: 422 }, 1, 'a status'],
    [{ path: '/v1/regions/28' }, 1, 'an address'],
    [{ path: /regions/ }, 3, 'a pattern of it'],
    [{ key: 'key-number-1' }, 1, 'a key'],
    [{ since: '2026-12-18T02:05:00.000Z' }, 2, 'an instant'],
    [{ after: 3 }, 2, 'what came after an entry'],
    [{ hasFindings: true }, 1, 'findings'],
    [{ body: { answers: { powerKw: 15 } } }, 1, 'a part of the body'],
    [{ answer: { code: '28' } }, 1, 'a part of the answer'],
    [{ operation: 'listRegions', status: 404 }, 0, 'two things at once'],
  ] satisfies Row[])('%j finds %i: %s', async (query, count, _what) => {
    const { client, journal, sandbox } = await setup();
    await client.get('/v1/regions');
    await client.get('/v1/regions/28');
    await sandbox.clock.advance({ minutes: 5 });
    await client.get('/v1/regions');
    await client.post(
      '/v1/applications',
      { answers: { powerKw: 15 } },
      { 'idempotency-key': 'key-number-1' },
    );
    expect(journal.count(query)).toBe(count);
  });
});

describe('waiting', () => {
  it('ends with what is there already', async () => {
    const { journal } = await setup();
    expect(await journal.waitFor({ operation: 'createSession' })).toMatchObject({ status: 201 });
  });

  it('ends when it comes', async () => {
    const { client, journal } = await setup();
    const waiting = journal.waitFor({ operation: 'getRegion' });
    await client.get('/v1/regions');
    await client.get('/v1/regions/28');
    expect(await waiting).toMatchObject({ path: '/v1/regions/28' });
  });

  it('ends with what came instead when it takes too long', async () => {
    const ends: (() => void)[] = [];
    const pause = () => new Promise<void>((resolve) => ends.push(resolve));
    const { client, journal } = await setup({ pause });
    const waiting = journal.waitFor({ operation: 'getRegion', status: 200 }, { timeout: 50 });
    await client.get('/v1/regions/99');
    for (const end of ends) end();
    await expect(waiting).rejects.toMatchObject({
      name: 'JournalTimeoutError',
      message: expect.stringContaining('status: expected 200, found 404'),
    });
  });

  it('ends with the signal of whoever waits', async () => {
    const { journal } = await setup();
    const signal = AbortSignal.abort(new Error('left'));
    await expect(journal.waitFor({ operation: 'getRegion' }, { signal })).rejects.toThrow('left');
  });

  it('ends with the sandbox', async () => {
    const { journal, sandbox } = await setup();
    const waiting = journal.waitFor({ operation: 'getRegion' });
    await sandbox.close();
    await expect(waiting).rejects.toThrow('Nothing came of getRegion');
  });

  it('goes on from one to the next, and misses none of several at once', async () => {
    const { client, journal } = await setup();
    const end = new AbortController();
    const seen: unknown[] = [];
    const following = (async () => {
      for await (const { path } of journal.follow({ signal: end.signal })) {
        seen.push(path);
        if (seen.length === 3) end.abort();
      }
    })();
    const paths = ['/v1/regions', '/v1/regions/28', '/v1/tariffs'];
    for (const path of paths) await client.get(path);
    await following;
    expect(seen).toEqual(paths);
  });
});

describe('verification', () => {
  it('passes where all is as expected', async () => {
    const { client, journal } = await setup();
    await client.post(
      '/v1/applications',
      { answers: { powerKw: '15' } },
      { 'idempotency-key': 'key-number-1' },
    );
    await client.post(
      '/v1/applications',
      { answers: { powerKw: '15' } },
      { 'idempotency-key': 'key-number-1' },
    );
    journal.expect('createApplication').times(2);
    journal.expect('createApplication').with({ key: 'key-number-1', status: 201 }).times(2);
    journal
      .expect('createApplication')
      .with({ body: { answers: { powerKw: '15' } } })
      .atLeast(1);
    journal.expect('submitApplication').never();
  });

  it('says what nearly fits, and where it differs, without anything personal', async () => {
    const { client, journal } = await setup();
    const answers = { powerKw: '14', lastName: 'Сопкина' };
    await client.post('/v1/applications', { answers }, { 'idempotency-key': 'key-number-1' });
    const wanted = { answers: { powerKw: '15', lastName: 'Кедрова' } };
    const expectation = journal
      .expect('createApplication')
      .with({ key: 'key-number-1', body: wanted });
    expect(() => expectation.times(1)).toThrow(
      [
        'Expected createApplication (by key, body) exactly once, found 0 times.',
        'These nearly do:',
        `  #2 ${now} POST /v1/applications → 201`,
        '      body/answers/powerKw: expected "15", found "14"',
        '      body/answers/lastName: expected •••, found •••',
        'Other requests:',
        '  createSession × 1',
      ].join('\n'),
    );
  });

  it('shows those that are too many', async () => {
    const { client, journal } = await setup();
    for (const key of ['key-number-1', 'key-number-2'])
      await client.post('/v1/applications', { answers: {} }, { 'idempotency-key': key });
    expect(() => journal.expect('createApplication').times(1)).toThrow(
      /exactly once, found 2 times\.\nThese fit:\n {2}#2 .*\n {2}#3 /,
    );
  });
});
