import type { ApplicationAnswersPatch } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../../test/applicant.js';
import { beginLife, dueOn } from '../../../test/application-life.js';
import { readPdf } from '../../../test/read-pdf.js';
import { logIn } from '../../../test/sandbox-client.js';
import type { SandboxOptions } from '../../sandbox/sandbox.js';

async function setUp(options: SandboxOptions = {}) {
  const life = await beginLife(options);
  let keys = 0;
  const path = `/v1/applications/${life.id}`;
  const correct = async (
    answers: ApplicationAnswersPatch,
    headers: Record<string, string> = {},
  ) => {
    const { etag } = await life.look();
    const client = await life.client();
    const key = `correction-${(keys += 1)}`;
    return client.post(
      `${path}/corrections`,
      { answers },
      { 'if-match': etag, 'idempotency-key': key, ...headers },
    );
  };
  const versions = async () => (await (await life.client()).get(`${path}/versions`)).body.items;
  return { ...life, path, correct, versions };
}

describe('a correction', () => {
  it('makes the terms begin anew where the technical conditions depend on it', async () => {
    const { act, goTo, look, correct, letters } = await setUp();
    await act('confirm_completeness');
    await goTo('2026-12-21');
    const { status, body, headers } = await correct({ powerKw: '12' });
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe(body.etag);
    expect(body).toMatchObject({ status: 'submitted', category: { maxPowerKw: 12 } });
    expect(body.timeline.at(-1)).toMatchObject({ kind: 'corrected', basis: 'ЛК/1.3' });
    expect(dueOn(body, 'completeness')).toBe('2026-12-24');
    expect(dueOn(body, 'offer')).toBe('2027-01-13');
    expect(await look()).toEqual(body);
    expect((await letters()).at(-1)).toBe('corrected');
  });

  it('of whom to call leaves the terms alone', async () => {
    const { act, goTo, look, correct, letters } = await setUp();
    await act('confirm_completeness');
    const before = await look();
    await goTo('2026-12-21');
    const { body } = await correct({ phone: '+7 914 000-00-02' });
    expect(body).toMatchObject({ status: 'in_review', answers: { phone: '+7 914 000-00-02' } });
    expect(dueOn(body, 'offer')).toBe(dueOn(before, 'offer'));
    expect((await letters()).at(-1)).toBe('clarified');
  });

  it('goes on to the offer like any other application', async () => {
    const { act, goTo, correct, look } = await setUp();
    await act('confirm_completeness');
    await goTo('2026-12-21');
    await correct({ powerKw: '7' });
    await act('confirm_completeness');
    await act('post_offer');
    const application = await look();
    expect(application).toMatchObject({
      status: 'offer_posted',
      invoice: { amountKopecks: 4_200_000 },
    });
    expect(application.stages.find(({ name }) => name === 'filing')?.completedOn).toBe(
      '2026-12-18',
    );
  });

  it('posts a copy that says what has changed', async () => {
    const { correct, client } = await setUp();
    const { body } = await correct({ powerKw: '12', comment: 'Звоните после шести' });
    const copy = body.documents.at(-1);
    expect(copy).toMatchObject({ kind: 'application_copy', number: '28-26-000001-Р2' });
    const { body: bytes } = await (await client()).get(`/v1/documents/${copy.id}/content`);
    const text = (await readPdf(bytes)).pages.flat().join(' ');
    for (const part of ['Что исправлено', 'Было', 'Стало', 'Звоните после шести', 'редакция 2'])
      expect(text).toContain(part);
  });

  it('that needs another document asks for it at once', async () => {
    const { correct, look, letters } = await setUp();
    await correct({ isFiledByRepresentative: true, representativeName: 'Иванов Иван Иванович' });
    expect(await look()).toMatchObject({
      status: 'incomplete',
      missingItems: [{ attachmentKind: 'power_of_attorney', state: 'requested' }],
    });
    expect((await letters()).slice(-2)).toEqual(['clarified', 'documents-requested']);
  });

  it('while the grid waits leaves its questions open', async () => {
    const { act, client, path, answer, correct, look } = await setUp();
    await act('request_documents', { attachmentKinds: 'location_plan' });
    const before = await look();
    const { body } = await correct({ powerKw: '12', isInApartmentBuilding: true });
    expect(body).toMatchObject({
      status: 'incomplete',
      missingItems: [
        { attachmentKind: 'location_plan', state: 'requested' },
        { attachmentKind: 'owners_consent', state: 'requested' },
      ],
    });
    expect(dueOn(body, 'completeness')).toBe(dueOn(before, 'completeness'));
    const sender = await client();
    for (const kind of ['location_plan', 'owners_consent'] as const)
      await sender.post(`${path}/attachments`, formOf(kind), { 'idempotency-key': `late-${kind}` });
    expect((await answer()).body).toMatchObject({ status: 'submitted' });
  });

  it('is refused where it would make another application of it', async () => {
    const { correct, look } = await setUp();
    const before = await look();
    const { status, body } = await correct({ powerKw: '20', snils: '112-233-445 95' });
    expect(status).toBe(422);
    expect(body.fields).toMatchObject({
      '/powerKw': { code: 'category_changes' },
      '/snils': { code: 'answer_fixed' },
    });
    expect(await look()).toEqual(before);
  });

  it('has to name an answer of the form, and the version that was read', async () => {
    const { correct } = await setUp();
    expect(await correct({ powerMw: '1' })).toMatchObject({ status: 422 });
    expect(await correct({ powerKw: '12' }, { 'if-match': '"1"' })).toMatchObject({
      status: 412,
      body: { code: 'precondition_failed' },
    });
  });

  it('comes too late once the offer is posted', async () => {
    const { act, correct } = await setUp();
    await act('confirm_completeness');
    await act('post_offer');
    expect(await correct({ powerKw: '12' })).toMatchObject({
      status: 409,
      body: { code: 'stage_forbids' },
    });
  });

  it('happens once, however often it is sent', async () => {
    const { client, path, look, versions } = await setUp();
    const sender = await client();
    const { etag } = await look();
    const headers = { 'if-match': etag, 'idempotency-key': 'correction-1' };
    const send = () => sender.post(`${path}/corrections`, { answers: { powerKw: '12' } }, headers);
    const first = await send();
    expect((await send()).body).toEqual(first.body);
    expect(await versions()).toHaveLength(2);
  });

  it('is nobody else’s', async () => {
    const { path, sandbox } = await setUp();
    const stranger = await logIn(sandbox, sandbox.people[1]!);
    expect((await stranger.get(`${path}/versions`)).status).toBe(404);
  });
});

describe('the versions', () => {
  it('of a draft are none, and of what was filed one', async () => {
    const { client, versions } = await setUp();
    expect(await versions()).toMatchObject([{ number: 1, changes: [], hasRestarted: false }]);
    const applicant = await client();
    const key = { 'idempotency-key': 'another-draft' };
    const { body } = await applicant.post('/v1/applications', { answers: {} }, key);
    const path = `/v1/applications/${body.id}/versions`;
    expect((await applicant.get(path)).body).toEqual({ items: [], next: null });
  });

  it('tell what each of them said, and what became different', async () => {
    const { goTo, correct, versions } = await setUp();
    await goTo('2026-12-21');
    await correct({ powerKw: '12' });
    await goTo('2026-12-22');
    await correct({ comment: 'Звоните вечером' });
    const [first, second, third] = await versions();
    expect(first).toMatchObject({ at: '2026-12-18T02:00:00.000Z', answers: { powerKw: '15' } });
    expect(second).toMatchObject({
      at: '2026-12-21T02:00:00.000Z',
      answers: { powerKw: '12' },
      changes: [{ name: 'powerKw', before: '15', after: '12' }],
      hasRestarted: true,
    });
    expect(third).toMatchObject({
      number: 3,
      answers: { powerKw: '12', comment: 'Звоните вечером' },
      changes: [{ name: 'comment', before: null, after: 'Звоните вечером' }],
      hasRestarted: false,
    });
    const copies = [first, second, third].map(({ documentId }) => documentId);
    expect(new Set(copies).size).toBe(3);
  });
});
