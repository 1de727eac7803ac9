import { describe, expect, it } from 'vitest';
import { attach, file, read } from '../../test/applicant.js';
import { logIn } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

async function setUp(attachmentKinds = 'title_document,location_plan') {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  const client = await logIn(sandbox, sandbox.people[0]!);
  const { id } = await file(client);
  const comment = 'Нет второй страницы';
  const request = (kinds: string) =>
    sandbox.operator.run(id, 'request_documents', { attachmentKinds: kinds, comment });
  await request(attachmentKinds);
  return {
    sandbox,
    client,
    id,
    request,
    answer: () => client.post(`/v1/applications/${id}/request-answers`),
    look: () => read(client, id),
  };
}

describe('a completeness request', () => {
  it('says what is missing, in the account and in a notice', async () => {
    const { look } = await setUp();
    const { status, missingItems, documents } = await look();
    expect(status).toBe('incomplete');
    expect(missingItems).toMatchObject([
      { attachmentKind: 'title_document', comment: 'Нет второй страницы', state: 'requested' },
      { attachmentKind: 'location_plan', state: 'requested' },
    ]);
    expect(documents.at(-1)).toMatchObject({
      kind: 'completeness_notice',
      number: '28-26-000001-К1',
    });
  });

  it('is answered by a file of each kind that came after it', async () => {
    const { client, id, answer, look } = await setUp();
    await attach(client, id, 'title_document', 'location_plan');
    const { status, body, headers } = await answer();
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe(body.etag);
    expect(body).toMatchObject({
      status: 'submitted',
      missingItems: [{ state: 'provided' }, { state: 'provided' }],
      timeline: [{}, {}, { kind: 'documents_supplied', actor: 'applicant' }],
    });
    expect(await look()).toEqual(body);
  });

  it('is not answered by what the grid had already', async () => {
    const { client, id, answer, look } = await setUp();
    await attach(client, id, 'location_plan');
    const { status, body } = await answer();
    expect(status).toBe(422);
    expect(body.fields).toEqual({
      '/attachments/title_document': { code: 'required', text: expect.any(String) },
    });
    expect(await look()).toMatchObject({ status: 'incomplete' });
  });

  it('may come again; what is not asked for once more is accepted', async () => {
    const { client, id, answer, request, look } = await setUp();
    await attach(client, id, 'title_document', 'location_plan');
    await answer();
    await request('title_document');
    const refusal = 'Нет второй страницы';
    expect((await look()).missingItems).toMatchObject([
      { attachmentKind: 'title_document', state: 'refused', refusal },
      { attachmentKind: 'location_plan', state: 'accepted', refusal: null },
      { attachmentKind: 'title_document', state: 'requested', attachmentIds: [] },
    ]);
    expect((await answer()).status).toBe(422);
    await attach(client, id, 'title_document');
    expect((await answer()).status).toBe(200);
    expect((await look()).documents.map(({ number }) => number)).toEqual([
      '28-26-000001',
      '28-26-000001-К1',
      '28-26-000001-К2',
    ]);
  });

  it('ends with a confirmation that accepts everything', async () => {
    const { client, id, answer, sandbox, look } = await setUp('title_document');
    await attach(client, id, 'title_document');
    await answer();
    await sandbox.operator.run(id, 'confirm_completeness');
    expect(await look()).toMatchObject({
      status: 'in_review',
      missingItems: [{ state: 'accepted' }],
    });
  });

  it('that was never made cannot be answered', async () => {
    const { client, answer, id } = await setUp();
    await attach(client, id, 'title_document', 'location_plan');
    await answer();
    expect(await answer()).toMatchObject({ status: 409, body: { code: 'stage_forbids' } });
    const other = await file(client);
    expect((await client.post(`/v1/applications/${other.id}/request-answers`)).status).toBe(409);
  });
});
