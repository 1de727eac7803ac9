import type { ApplicationRequest, RequestKind } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../../test/applicant.js';
import { beginLife } from '../../../test/application-life.js';
import { logIn } from '../../../test/sandbox-client.js';
import type { SandboxOptions } from '../../sandbox/sandbox.js';

/** An application whose contract was concluded on 19 January 2027. */
async function setUp(options: SandboxOptions = {}) {
  const life = await beginLife(options);
  const { act, goTo } = life;
  await goTo('2026-12-23');
  if (options.operator !== 'automatic') await act('confirm_completeness');
  await goTo('2027-01-12');
  if (options.operator !== 'automatic') await act('post_offer');
  await goTo('2027-01-19');
  await act('receive_payment');
  const path = `/v1/applications/${life.id}`;
  let keys = 0;
  const key = () => ({ 'idempotency-key': `request-${(keys += 1)}` });
  const ask = async (kind: RequestKind, answers = {}, attachmentIds: string[] = []) =>
    (await life.client()).post(`${path}/requests`, { kind, answers, attachmentIds }, key());
  const attach = async (kind: Parameters<typeof formOf>[0] = 'title_document') => {
    const { body } = await (await life.client()).post(`${path}/attachments`, formOf(kind), key());
    return body.id as string;
  };
  const list = async () => (await (await life.client()).get(`${path}/requests`)).body;
  const cancel = async ({ id, etag }: ApplicationRequest) => {
    const client = await life.client();
    const cancellation = `${path}/requests/${id}/cancellation`;
    return client.post(cancellation, undefined, { 'if-match': etag, ...key() });
  };
  return { ...life, path, ask, attach, list, cancel };
}

const person = {
  ownerKind: 'individual',
  ownerName: 'Новикова Анна Петровна',
  ownerPassportSeries: '10 24',
  ownerPassportNumber: '654321',
  ownerPassportIssuedOn: '05.03.2020',
  ownerAddress: '675000, г. Благовещенск, ул. Примерная, д. 8',
};

/** Answers that each kind takes, and the last day of the term of a request of 25 January 2027. */
const kinds: [RequestKind, Record<string, string>, string, string][] = [
  ['owner_change', person, '2027-02-01', '861/67'],
  ['conditions_prolongation', { reason: 'Не успели' }, '2027-02-08', 'ЛК/3.2'],
  ['power_change', { powerKw: '10' }, '2027-02-24', 'ГК/452'],
  [
    'schedule_change',
    { partNumber: '2', newDueOn: '01.03.2027', reason: 'Задержали зарплату' },
    '2027-02-24',
    'ГК/452',
  ],
  ['termination', { reason: 'Участок продан' }, '2027-02-24', 'ГК/452'],
];

describe('a request', () => {
  it.each(kinds)('for %s with %j is answered by %s (%s)', async (kind, answers, dueOn, basis) => {
    const { goTo, ask, attach, look, letters, list } = await setUp();
    await goTo('2027-01-25');
    const files = kind === 'owner_change' ? [await attach()] : [];
    const { status, body, headers } = await ask(kind, answers, files);
    expect(status).toBe(201);
    expect(headers.get('etag')).toBe(body.etag);
    expect(body).toMatchObject({
      number: '28-26-000001-ОБ1',
      kind,
      status: 'requested',
      answers,
      deadline: { startsOn: '2027-01-25', dueOn, basis },
    });
    const { timeline, upcomingActions } = await look();
    expect(timeline.at(-1)).toMatchObject({ kind: 'request_filed', requestKind: kind });
    expect(upcomingActions).toContainEqual(
      expect.objectContaining({ kind: 'decide_request', actor: 'grid', dueOn, requestKind: kind }),
    );
    expect((await letters()).at(-1)).toBe('request-filed');
    const { items, openKinds } = await list();
    expect(items).toEqual([body]);
    expect(openKinds.map((offer: { kind: RequestKind }) => offer.kind)).not.toContain(kind);
  });

  it('is not open before the contract', async () => {
    const { client, id } = await beginLife();
    const path = `/v1/applications/${id}/requests`;
    expect((await (await client()).get(path)).body.openKinds).toEqual([]);
    const body = { kind: 'termination', answers: { reason: 'Передумал' }, attachmentIds: [] };
    expect(await (await client()).post(path, body)).toMatchObject({
      status: 409,
      body: { code: 'stage_forbids' },
    });
  });

  it('of a kind waits until the one before is answered', async () => {
    const { ask } = await setUp();
    await ask('power_change', { powerKw: '10' });
    expect(await ask('power_change', { powerKw: '9' })).toMatchObject({ status: 409 });
    expect(await ask('conditions_prolongation', { reason: 'Не успели' })).toMatchObject({
      status: 201,
      body: { number: '28-26-000001-ОБ2' },
    });
  });

  it.each<[RequestKind, Record<string, string>, Record<string, string>, string]>([
    ['power_change', {}, { '/powerKw': 'required' }, 'nothing'],
    ['power_change', { powerKw: 'десять' }, { '/powerKw': 'power' }, 'no number'],
    ['power_change', { powerKw: '15' }, { '/powerKw': 'power_not_less' }, 'no less'],
    [
      'schedule_change',
      { partNumber: '1', newDueOn: '01.03.2027', reason: 'Нет денег' },
      { '/partNumber': 'choice' },
      'a part that is paid',
    ],
    [
      'schedule_change',
      { partNumber: '2', newDueOn: '01.02.2027', reason: 'Нет денег' },
      { '/newDueOn': 'due_not_later' },
      'no later than it is',
    ],
    [
      'schedule_change',
      { partNumber: '2', newDueOn: '03.04.2027', reason: 'Нет денег' },
      { '/newDueOn': 'due_too_late' },
      'more than 60 days',
    ],
    ['termination', {}, { '/reason': 'required' }, 'no reason'],
    ['document_duplicate', { documentId: 'doc-none' }, { '/documentId': 'choice' }, 'no such'],
    [
      'owner_change',
      { ...person, ownerKind: 'legal_entity' },
      { '/ownerOgrn': 'required', '/attachments/title_document': 'required' },
      'neither number nor title',
    ],
  ])('for %s with %j is refused for %j: %s', async (kind, answers, expected) => {
    const { ask, list } = await setUp();
    const { status, body } = await ask(kind, answers);
    expect(status).toBe(422);
    const fields = Object.entries<{ code: string }>(body.fields);
    expect(Object.fromEntries(fields.map(([name, { code }]) => [name, code]))).toEqual(expected);
    expect((await list()).items).toEqual([]);
  });

  it('can be taken back until it is answered', async () => {
    const { ask, act, cancel, list } = await setUp();
    const { body } = await ask('power_change', { powerKw: '10' });
    await act('take_request');
    expect(await cancel(body)).toMatchObject({ status: 412 });
    const [taken] = (await list()).items;
    expect(taken).toMatchObject({ status: 'in_review', etag: '"2"' });
    const { status, body: cancelled } = await cancel(taken);
    expect(status).toBe(200);
    expect(cancelled).toMatchObject({
      status: 'cancelled',
      history: [{ status: 'requested' }, { status: 'in_review' }, { status: 'cancelled' }],
    });
    expect(await cancel(cancelled)).toMatchObject({ status: 409 });
  });

  it('keeps its files, which nobody takes away any more', async () => {
    const { ask, attach, client, path } = await setUp();
    const [first, second] = [await attach('other'), await attach()];
    const { body } = await ask('owner_change', person, [second]);
    expect(body.attachments).toMatchObject([{ id: second, kind: 'title_document' }]);
    const remove = async (id: string) =>
      (await (await client()).delete(`${path}/attachments/${id}`)).status;
    expect(await remove(second)).toBe(409);
    expect(await remove(first)).toBe(204);
    expect(await ask('termination', { reason: 'Продан' }, [first])).toMatchObject({
      status: 422,
      body: { fields: { '/attachmentIds': { code: 'file_gone' } } },
    });
  });

  it('is nobody else’s', async () => {
    const { sandbox, path, ask } = await setUp();
    const { body } = await ask('power_change', { powerKw: '10' });
    const stranger = await logIn(sandbox, sandbox.people[1]!);
    for (const place of ['', `/${body.id}`])
      expect((await stranger.get(`${path}/requests${place}`)).status).toBe(404);
  });
});
