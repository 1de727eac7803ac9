import { describe, expect, it } from 'vitest';
import { company, draftOf, file, household } from '../../../test/applicant.js';
import { programmer } from '../../../test/programs.js';
import { logIn } from '../../../test/sandbox-client.js';

const path = '/v1/applications/states';

describe('the states of many applications', () => {
  it('are told by numbers and ids, and what is nobody’s or somebody else’s is missing', async () => {
    const { owner, program, sandbox } = await programmer();
    const filed = await file(owner);
    const draft = await draftOf(owner, household);
    await draftOf(owner, household);
    const foreign = await file(await logIn(sandbox, sandbox.people[2]!), company);
    const client = await program('applications:read');
    const numbers = [filed.number, foreign.number, '28-26-999999'];
    const { status, body } = await client.post(path, { numbers, ids: [draft.id] });
    expect(status).toBe(200);
    expect(body).toMatchObject({ missing: [foreign.number, '28-26-999999'], next: null });
    const known = new Map<string, { number: string; status: string; etag: string }>(
      body.items.map((item: { id: string }) => [item.id, item]),
    );
    expect([...known.keys()].toSorted()).toEqual([filed.id, draft.id].toSorted());
    const { etag } = (await owner.get(`/v1/applications/${filed.id}`)).body;
    expect(known.get(filed.id)).toMatchObject({
      etag,
      number: filed.number,
      status: 'submitted',
      currentStage: 'completeness',
      nextActor: 'grid',
    });
  });

  it('come in the order of their changes, page by page, since an instant', async () => {
    const { owner, sandbox } = await programmer();
    await draftOf(owner, household);
    await sandbox.clock.advance({ minutes: 1 });
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.push((await draftOf(owner, household)).id);
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { changedSince: '2026-12-18T02:01:00Z', limit: 2, ...(cursor && { cursor }) };
      const { body } = await owner.post(path, query);
      expect(body.items.length).toBeLessThanOrEqual(2);
      found.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next ?? undefined;
    } while (cursor);
    expect(found).toEqual(ids.toSorted());
  });

  it.each<[string, object]>([
    ['too many ids', { ids: numbered('app', 201) }],
    ['too many of both', { ids: numbered('app', 150), numbers: numbered('28', 51) }],
    ['no instant', { changedSince: 'yesterday' }],
    ['a page too long', { limit: 201 }],
  ])('are refused to %s', async (_what, query) => {
    const { owner } = await programmer();
    expect((await owner.post(path, query)).status).toBe(422);
  });
});

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_none, index) => `${name}-${index}`);
}
