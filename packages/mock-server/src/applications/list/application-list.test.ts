import type { ApplicationSort, ApplicationSummary, RegionCode } from '@drsk/contract';
import { localDate } from '@drsk/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { draftOf, file, household } from '../../../test/applicant.js';
import { personOf } from '../../../test/people.js';
import { logIn, type SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';

const now = '2026-12-18T02:00:00Z';

async function setUp() {
  const sandbox = createSandbox({ now });
  return { sandbox, client: await logIn(sandbox, sandbox.people[0]!) };
}

/** All pages behind one another. */
async function all(client: SandboxClient, query: string): Promise<ApplicationSummary[]> {
  const items: ApplicationSummary[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { status, body } = await client.get(`/v1/applications?${query}${after}`);
    expect(status).toBe(200);
    items.push(...body.items);
    cursor = body.next;
  }
  return items;
}

describe('a list', () => {
  it('tells the part of the fee that is due next, whoever acts in the stage', async () => {
    const { sandbox, client } = await setUp();
    const { id } = await file(client);
    const line = async () => (await client.get('/v1/applications')).body.items[0];
    for (const action of ['confirm_completeness', 'post_offer'])
      await sandbox.operator.run(id, action);
    expect(await line()).toMatchObject({ nextActor: 'applicant', nextPayment: null });
    await sandbox.operator.run(id, 'receive_payment');
    expect(await line()).toMatchObject({
      nextActor: 'grid',
      nextPayment: { partNumber: 2, amountKopecks: 1_322_169, dueOn: '2027-01-11' },
    });
    expect((await client.get('/v1/applications/counts')).body).toMatchObject({ needsAction: 1 });
    const late = async () => {
      const client = await logIn(sandbox, sandbox.people[0]!); // a session does not last so long
      return (await client.get('/v1/applications?isOverdue=true')).body.items.length;
    };
    await sandbox.clock.advance({ to: '2027-01-11T02:00:00Z' });
    expect(await late()).toBe(0);
    await sandbox.clock.advance({ to: '2027-01-12T02:00:00Z' });
    expect(await late()).toBe(1);
  });

  it('has the newest first, page by page, each application once', async () => {
    const { client } = await setUp();
    for (const objectName of ['1', '2', '3', '4', '5']) await draftOf(client, { objectName });
    const sizes: number[] = [];
    const names: string[] = [];
    let path = '/v1/applications?limit=2';
    for (let page = 0; page < 3; page += 1) {
      const { body } = await client.get(path);
      sizes.push(body.items.length);
      names.push(...body.items.map(({ objectName }: ApplicationSummary) => objectName));
      path = `/v1/applications?limit=2&cursor=${body.next}`;
      expect(body.next === null).toBe(page === 2);
    }
    expect(sizes).toEqual([2, 2, 1]);
    expect(names).toEqual(['5', '4', '3', '2', '1']);
  });

  it('says where each application is', async () => {
    const { client } = await setUp();
    await file(client);
    await draftOf(client, { objectName: 'Гараж' });
    const { body } = await client.get('/v1/applications');
    expect(body.items).toMatchObject([
      { objectName: 'Гараж', number: null, status: 'draft', regionCode: null, dueOn: null },
      {
        objectName: household.objectName,
        regionCode: '28',
        number: '28-26-000001',
        status: 'submitted',
        currentStage: 'completeness',
        nextActor: 'grid',
        dueOn: '2026-12-23',
      },
    ]);
  });

  it.each([
    ['cursor=../secret', 'no cursor'],
    ['cursor=createdAt_1', 'no serial number'],
    ['cursor=dueOn_0/000001', 'a cursor of another order'],
    ['sort=dueOn&cursor=createdAt_000001', 'a cursor of another order'],
    ['limit=0', 'no page'],
    ['sort=power', 'no order'],
    ['order=up', 'no direction'],
    ['status=unknown', 'no status'],
    ['status=draft,unknown', 'one of them is no status'],
    ['status=', 'no status'],
    ['stage=draft', 'no stage'],
    ['nextActor=me', 'nobody'],
    ['regionCode=77', 'another company'],
    ['isOverdue=perhaps', 'neither yes nor no'],
    ['dueBefore=yesterday', 'no date'],
    ['search=', 'no word'],
    [`search=${'я'.repeat(101)}`, 'too long'],
  ])('refuses ?%s: %s', async (query) => {
    const { client } = await setUp();
    const { status, body } = await client.get(`/v1/applications?${query}`);
    expect(status).toBe(400);
    expect(body.code).toBe('malformed_request');
  });

  it('comes to all that does not change, whatever happens between its pages', async () => {
    const { client } = await setUp();
    const drafts = [];
    for (const objectName of ['1', '2', '3', '4', '5', '6'])
      drafts.push(await draftOf(client, { objectName }));
    const { body } = await client.get('/v1/applications?limit=3');
    await draftOf(client, { objectName: '7' });
    // The row that the cursor was made of, one before it and one behind it.
    for (const index of [3, 4, 1]) await client.delete(`/v1/applications/${drafts[index]!.id}`);
    const rest = await all(client, `limit=3&cursor=${body.next}`);
    const names = (items: ApplicationSummary[]) => items.map(({ objectName }) => objectName);
    expect(names(body.items)).toEqual(['6', '5', '4']);
    expect(names(rest)).toEqual(['3', '1']);
  });
});

describe('a search', () => {
  it.each([
    ['гараж', ['Гараж у дома'], 'in any case'],
    ['ГАРАЖ', ['Гараж у дома'], 'in any case'],
    ['берез', ['Берёзовая роща'], 'е for ё'],
    ['Берёзовая', ['Берёзовая роща'], 'ё as it is written'],
    ['Чигири', ['Берёзовая роща', 'Гараж у дома'], 'in the address'],
    ['дома чигири', ['Гараж у дома'], 'words of name and address, in any order'],
    ['ул. Новая, Чигири', ['Берёзовая роща'], 'signs between words do not count'],
    ['ивановка чигири', [], 'every word has to be there'],
    ['...', ['Дача', 'Берёзовая роща', 'Гараж у дома'], 'signs alone are nothing to look for'],
  ])('for %s finds %j: %s', async (search, names) => {
    const { client } = await setUp();
    await draftOf(client, { objectName: 'Гараж у дома', objectAddress: 'с. Чигири, пер. Тихий' });
    await draftOf(client, { objectName: 'Берёзовая роща', objectAddress: 'Чигири, ул. Новая, 1' });
    await draftOf(client, { objectName: 'Дача', objectAddress: 'Ивановка' });
    const found = await all(client, `search=${encodeURIComponent(search)}`);
    expect(found.map(({ objectName }) => objectName)).toEqual(names);
  });

  it.each(['28-26-000001', '000001', '2826000001', '№ 28-26-000001'])(
    'finds the number %s',
    async (search) => {
      const { client } = await setUp();
      await draftOf(client, {});
      const { id } = await file(client);
      const found = await all(client, `search=${encodeURIComponent(search)}`);
      expect(found.map((item) => item.id)).toEqual([id]);
    },
  );
});

describe('of hundreds of applications', () => {
  let client: SandboxClient;
  let items: ApplicationSummary[];
  beforeAll(async () => {
    const sandbox = createSandbox({ now, sampleApplications: 450 });
    client = await logIn(sandbox, personOf(sandbox, '2800000010'));
    items = await all(client, 'limit=100');
  });

  const waits = ({ nextActor, nextPayment }: ApplicationSummary) =>
    nextActor === 'applicant' || nextPayment !== null;
  const isPast = (date: string | null | undefined) => Boolean(date && date < localDate(now, '28'));
  const isLate = ({ dueOn, nextActor, nextPayment }: ApplicationSummary) =>
    (nextActor !== null && isPast(dueOn)) || isPast(nextPayment?.dueOn);

  it.each<[string, (item: ApplicationSummary) => boolean]>([
    ['status=draft', ({ status }) => status === 'draft'],
    ['status=completed,annulled', ({ status }) => /completed|annulled/.test(status)],
    ['stage=payment', ({ currentStage }) => currentStage === 'payment'],
    ['stage=offer,payment', ({ currentStage }) => /offer|payment/.test(currentStage ?? '')],
    ['nextActor=applicant', ({ nextActor }) => nextActor === 'applicant'],
    ['needsAction=true', waits],
    ['needsAction=false', (item) => !waits(item)],
    ['regionCode=79', ({ regionCode }) => regionCode === '79'],
    ['isOverdue=true', isLate],
    ['isOverdue=false', (item) => !isLate(item)],
    ['dueBefore=2026-12-25', ({ dueOn }) => dueOn !== null && dueOn < '2026-12-25'],
    ['search=склад', ({ objectName }) => objectName!.startsWith('Склад')],
    [
      'status=submitted&regionCode=27&search=магазин&isOverdue=true',
      (item) =>
        item.status === 'submitted' &&
        item.regionCode === '27' &&
        item.objectName!.startsWith('Магазин') &&
        isLate(item),
    ],
  ])('?%s leaves those that it says', async (query, isWanted) => {
    const wanted = items.filter(isWanted);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(450);
    const encoded = new URLSearchParams(query).toString();
    expect(await all(client, `limit=30&${encoded}`)).toEqual(wanted);
    const { body } = await client.get(`/v1/applications/counts?${encoded}`);
    expect(body.total).toBe(wanted.length);
  });

  const fields: ApplicationSort[] = ['createdAt', 'updatedAt', 'submittedAt', 'dueOn', 'number'];

  it.each(fields.flatMap((field) => [[field, 'asc'] as const, [field, 'desc'] as const]))(
    'all come once, ordered by %s %s, and what has none of it last',
    async (field, order) => {
      const ordered = await all(client, `limit=70&sort=${field}&order=${order}`);
      expect(new Set(ordered.map(({ id }) => id)).size).toBe(450);
      const values = ordered.map((item) => item[field]);
      const known = values.filter((value) => value !== null);
      const sorted = known.toSorted();
      expect(known).toEqual(order === 'asc' ? sorted : sorted.toReversed());
      expect(values.slice(0, known.length)).toEqual(known);
    },
  );

  it('they are counted by what they are', async () => {
    const { body } = await client.get('/v1/applications/counts');
    const count = (isCounted: (item: ApplicationSummary) => boolean) =>
      items.filter(isCounted).length;
    expect(body).toMatchObject({
      total: 450,
      needsAction: count(waits),
      overdue: count(isLate),
    });
    for (const { status, count: counted } of body.byStatus)
      expect(counted).toBe(count((item) => item.status === status));
    const regions: { regionCode: RegionCode; count: number }[] = body.byRegion;
    expect(regions.reduce((sum, region) => sum + region.count, 0)).toBe(450);
  });
});

describe('a session that sees one application', () => {
  it('lists and counts that one', async () => {
    const { sandbox, client } = await setUp();
    await draftOf(client, {});
    const { id, number } = await file(client);
    const { password } = await sandbox.operator.temporaryAccess.issue({
      applicationNumber: number!,
      regionCode: '28',
    });
    const credentials = { applicationNumber: number, password };
    const { body } = await client.post('/v1/sessions/by-application', credentials);
    const headers = { authorization: `Bearer ${body.accessToken}` };
    const list = await client.get('/v1/applications', headers);
    expect(list.body).toMatchObject({ items: [{ id }], next: null });
    const other = await client.get('/v1/applications?status=draft', headers);
    expect(other.body.items).toEqual([]);
    const counts = await client.get('/v1/applications/counts', headers);
    expect(counts.body.total).toBe(1);
  });
});
