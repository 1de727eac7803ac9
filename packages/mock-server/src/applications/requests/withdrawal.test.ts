import { describe, expect, it } from 'vitest';
import { beginLife } from '../../../test/application-life.js';

async function setUp() {
  const life = await beginLife();
  let keys = 0;
  const withdraw = async (body: object = {}, headers: Record<string, string> = {}) => {
    const { etag } = await life.look();
    const path = `/v1/applications/${life.id}/withdrawal`;
    const key = `withdrawal-${(keys += 1)}`;
    const client = await life.client();
    return client.post(path, body, { 'if-match': etag, 'idempotency-key': key, ...headers });
  };
  return { ...life, withdraw };
}

describe('a withdrawal', () => {
  it.each([
    [[], 'while the documents are checked'],
    [['request_documents'], 'while the grid waits'],
    [['confirm_completeness'], 'while the offer is made'],
    [['confirm_completeness', 'post_offer'], 'while the invoice is open'],
  ])('after %j ends the application: %s', async (actions) => {
    const { act, withdraw, letters, sandbox, look } = await setUp();
    for (const action of actions) await act(action, { attachmentKinds: 'location_plan' });
    const { status, body } = await withdraw({ reason: 'object_sold', note: 'Продан' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'withdrawn', upcomingActions: [] });
    expect(body.stages.filter(({ state }: { state: string }) => state === 'current')).toEqual([]);
    expect(body.timeline.at(-1)).toMatchObject({ kind: 'withdrawn', actor: 'applicant' });
    expect(body.documents.at(-1)).toMatchObject({
      kind: 'withdrawal_notice',
      number: '28-26-000001-О',
    });
    expect((await letters()).at(-1)).toBe('withdrawn');
    await sandbox.clock.advance({ days: 60 });
    expect(await look()).toMatchObject({ status: 'withdrawn' });
  });

  it('leaves the operator nothing to do but to tell late money apart', async () => {
    const { act, withdraw, sandbox, look } = await setUp();
    await act('confirm_completeness');
    await act('post_offer');
    await withdraw();
    const [{ actions } = { actions: [] }] = await sandbox.operator.list();
    expect(actions.map(({ name }) => name)).toEqual(['receive_payment', 'send_transfer']);
    await act('receive_payment');
    expect((await look()).timeline.at(-1)).toMatchObject({ kind: 'payment_unmatched' });
  });

  it('needs no reason, but one that is on the list', async () => {
    const { withdraw } = await setUp();
    expect(await withdraw({ reason: 'whim' })).toMatchObject({
      status: 422,
      body: { fields: { '/reason': { code: 'choice' } } },
    });
    expect(await withdraw()).toMatchObject({ status: 200 });
    expect(await withdraw()).toMatchObject({ status: 409, body: { code: 'stage_forbids' } });
  });

  it('is refused for a version that is not the last', async () => {
    const { withdraw } = await setUp();
    expect(await withdraw({}, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
  });

  it('comes too late once the contract is concluded', async () => {
    const { act, withdraw } = await setUp();
    for (const action of ['confirm_completeness', 'post_offer', 'receive_payment'])
      await act(action);
    expect(await withdraw()).toMatchObject({ status: 409, body: { code: 'stage_forbids' } });
  });
});
