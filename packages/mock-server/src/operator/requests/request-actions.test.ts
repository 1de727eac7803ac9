import type { RequestKind } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../../test/applicant.js';
import { beginLife } from '../../../test/application-life.js';
import { readPdf } from '../../../test/read-pdf.js';

async function setUp() {
  const life = await beginLife();
  await life.act('confirm_completeness');
  await life.act('post_offer');
  await life.act('receive_payment');
  const path = `/v1/applications/${life.id}`;
  let keys = 0;
  const key = () => ({ 'idempotency-key': `granted-${(keys += 1)}` });
  const ask = async (kind: RequestKind, answers = {}, attachmentIds: string[] = []) => {
    const client = await life.client();
    return client.post(`${path}/requests`, { kind, answers, attachmentIds }, key());
  };
  const attachTitle = async () => {
    const client = await life.client();
    const { body } = await client.post(`${path}/attachments`, formOf('title_document'), key());
    return body.id as string;
  };
  const items = async () => (await (await life.client()).get(`${path}/requests`)).body.items;
  const textOf = async (id: string) => {
    const { body } = await (await life.client()).get(`/v1/documents/${id}/content`);
    return (await readPdf(body)).pages.flat().join(' ');
  };
  return { ...life, path, ask, attachTitle, items, textOf };
}

const company = {
  ownerKind: 'legal_entity',
  ownerName: 'ООО «Новый дом»',
  ownerOgrn: '1022700000014',
  ownerAddress: '675000, г. Благовещенск, ул. Примерная, д. 8',
};

describe('a granted request', () => {
  it('for another owner issues the conditions in the new name', async () => {
    const { ask, attachTitle, act, items, look, textOf, letters } = await setUp();
    await ask('owner_change', company, [await attachTitle()]);
    await act('grant_request');
    const [request] = await items();
    expect(request).toMatchObject({ status: 'granted', decidedOn: '2026-12-18' });
    const { documents, timeline } = await look();
    const posted = documents.filter(({ id }) => request.documentIds.includes(id));
    expect(posted.map(({ kind, number }) => [kind, number])).toEqual([
      ['technical_conditions', '28-26-000001-ТУ2'],
      ['supplementary_agreement', '28-26-000001-ДС1'],
    ]);
    expect(await textOf(posted[0]!.id)).toContain('ООО «Новый дом» ОГРН 1022700000014');
    expect(await textOf(posted[1]!.id)).toContain('Сопкина Мария Андреевна');
    expect(timeline.at(-1)).toMatchObject({ kind: 'request_granted' });
    expect((await letters()).at(-1)).toBe('request-granted');
  });

  it.each([
    [1, '4 года'],
    [2, '6 лет'],
    [3, '6 лет'],
  ])('for longer conditions, %i times, makes them %s', async (times, term) => {
    const { ask, act, look, textOf } = await setUp();
    for (let count = 0; count < times; count += 1) {
      await ask('conditions_prolongation', { reason: 'Не успели' });
      await act('grant_request');
    }
    expect(await textOf((await look()).documents.at(-1)!.id)).toContain(term);
  });

  it('for a duplicate posts the very file once more', async () => {
    const { ask, act, look } = await setUp();
    const lost = (await look()).documents.find(({ kind }) => kind === 'technical_conditions')!;
    await ask('document_duplicate', { documentId: lost.id });
    await act('grant_request');
    const { id, postedAt, ...copy } = (await look()).documents.at(-1)!;
    const { id: lostId, postedAt: _before, ...original } = lost;
    const fileName = `Дубликат. ${original.fileName}`;
    expect(copy).toEqual({ ...original, fileName, duplicateOf: lostId });
    expect([id, postedAt]).not.toContain(lostId);
  });

  it('for less power is a version, and may lower the fee', async () => {
    const { ask, act, look, client, path } = await setUp();
    await ask('power_change', { powerKw: '10' });
    await expect(act('grant_request', { amountKopecks: '5000000' })).rejects.toMatchObject({
      reply: { status: 422 },
    });
    await act('grant_request', { amountKopecks: '4000000' });
    const application = await look();
    expect(application).toMatchObject({
      status: 'accepted',
      answers: { powerKw: '10' },
      category: { maxPowerKw: 10 },
      invoice: { amountKopecks: 4_000_000 },
    });
    const { items } = (await (await client()).get(`${path}/versions`)).body;
    expect(items.at(-1)).toMatchObject({
      changes: [{ name: 'powerKw', before: '15', after: '10' }],
      hasRestarted: false,
    });
    const copy = application.documents.find(({ id }) => id === items.at(-1).documentId);
    expect(copy).toMatchObject({ kind: 'application_copy', number: '28-26-000001-Р2' });
  });

  it('for less power is priced by the rates of the contract, and never dearer', async () => {
    const { ask, act, look } = await setUp();
    const before = (await look()).invoice!.amountKopecks;
    await ask('power_change', { powerKw: '2' });
    await act('grant_request');
    const cheaper = (await look()).invoice!.amountKopecks;
    expect(cheaper).toBeLessThan(before);
    await ask('power_change', { powerKw: '1.9' });
    await act('grant_request');
    expect((await look()).invoice!.amountKopecks).toBeLessThanOrEqual(cheaper);
  });

  it('for a later payment moves that part alone', async () => {
    const { ask, act, look } = await setUp();
    const before = (await look()).invoice!.parts.map(({ dueOn }) => dueOn);
    const answers = { partNumber: '2', newDueOn: '01.02.2027', reason: 'Нет денег' };
    await ask('schedule_change', answers);
    await act('grant_request');
    const { invoice, upcomingActions } = await look();
    expect(invoice!.parts.map(({ dueOn }) => dueOn)).toEqual([
      before[0],
      '2027-02-01',
      ...before.slice(2),
    ]);
    expect(upcomingActions).toContainEqual(
      expect.objectContaining({ kind: 'pay_part', partNumber: 2, dueOn: '2027-02-01' }),
    );
  });

  it('for an end stops everything, what else was asked for too', async () => {
    const { ask, act, look, items, letters, sandbox } = await setUp();
    await ask('power_change', { powerKw: '10' });
    await ask('termination', { reason: 'Участок продан' });
    await act('grant_request', { requestNumber: '2' });
    const application = await look();
    expect(application).toMatchObject({
      status: 'terminated',
      contract: { status: 'terminated' },
      upcomingActions: [],
    });
    expect(application.timeline.slice(-2).map(({ kind }) => kind)).toEqual([
      'request_granted',
      'contract_terminated',
    ]);
    expect(await items()).toMatchObject([
      { kind: 'termination', status: 'granted' },
      { kind: 'power_change', status: 'refused', refusalReason: 'Договор расторгнут' },
    ]);
    expect((await letters()).at(-1)).toBe('contract-terminated');
    const [{ actions } = { actions: [] }] = await sandbox.operator.list();
    expect(actions.map(({ name }) => name)).not.toContain('complete_works');
  });
});

describe('a refused request', () => {
  it('says why, on paper too, and can be made again', async () => {
    const { ask, act, items, look, textOf } = await setUp();
    await ask('power_change', { powerKw: '10' });
    await expect(act('refuse_request')).rejects.toMatchObject({
      reply: { body: { fields: { '/reason': { code: 'required' } } } },
    });
    await act('refuse_request', { reason: 'Сеть уже построена' });
    expect(await items()).toMatchObject([
      { status: 'refused', refusalReason: 'Сеть уже построена' },
    ]);
    const paper = (await look()).documents.at(-1)!;
    expect(paper).toMatchObject({ kind: 'request_refusal', number: '28-26-000001-ОТ1' });
    expect(await textOf(paper.id)).toContain('Сеть уже построена');
    expect(await ask('power_change', { powerKw: '10' })).toMatchObject({ status: 201 });
  });
});

describe('the operator', () => {
  it('cannot answer what is not there', async () => {
    const { ask, act } = await setUp();
    await expect(act('grant_request')).rejects.toMatchObject({ reply: { status: 409 } });
    await ask('power_change', { powerKw: '10' });
    await expect(act('grant_request', { requestNumber: '2' })).rejects.toMatchObject({
      reply: { body: { fields: { '/requestNumber': { code: 'choice' } } } },
    });
  });

  it('answers the most urgent first', async () => {
    const { ask, act, attachTitle, items } = await setUp();
    await ask('termination', { reason: 'Продан' });
    await ask('owner_change', company, [await attachTitle()]);
    await act('grant_request');
    expect(await items()).toMatchObject([{ status: 'granted' }, { status: 'requested' }]);
  });

  it('answers by itself on the last day, when it is automatic', async () => {
    const life = await beginLife({ operator: 'automatic' });
    await life.goTo('2027-01-12');
    await life.sandbox.clock.advance({ hours: 2 });
    await life.act('receive_payment');
    const path = `/v1/applications/${life.id}/requests`;
    const body = { kind: 'power_change', answers: { powerKw: '10' }, attachmentIds: [] };
    await (await life.client()).post(path, body, { 'idempotency-key': 'automatic-1' });
    await life.sandbox.clock.advance({ days: 29 });
    const read = async () => (await (await life.client()).get(path)).body.items[0].status;
    expect(await read()).toBe('requested');
    await life.sandbox.clock.advance({ days: 1 });
    expect(await read()).toBe('granted');
  });
});
