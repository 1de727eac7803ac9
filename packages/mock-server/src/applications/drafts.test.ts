import { describe, expect, it } from 'vitest';
import { attach, draftOf, file } from '../../test/applicant.js';
import { logIn } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import { createMemoryStorage } from '../storage/memory-storage.js';
import { applicationTable } from './application.js';

async function setUp() {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  const [maria, petr] = sandbox.people;
  return { sandbox, client: await logIn(sandbox, maria!), other: await logIn(sandbox, petr!) };
}

describe('a draft', () => {
  it('keeps what is typed, whatever it is', async () => {
    const { client } = await setUp();
    const answers = { powerKw: 'пятнадцать', isMining: true, voltageKv: '0.4' };
    const { status, body, headers } = await client.post('/v1/applications', { answers });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      answers,
      status: 'draft',
      applicantKind: 'individual',
      stages: [],
    });
    expect(headers.get('etag')).toBe(body.etag);
  });

  it('changes answer by answer, and null takes one away', async () => {
    const { client } = await setUp();
    const draft = await draftOf(client, { powerKw: '15', objectName: 'Дом' });
    const patch = { answers: { powerKw: '12,5', objectName: null, isTemporary: false } };
    const { status, body } = await client.patch(`/v1/applications/${draft.id}`, patch, {
      'if-match': draft.etag,
    });
    expect(status).toBe(200);
    expect(body.answers).toEqual({ powerKw: '12,5', isTemporary: false });
    expect(body.etag).not.toBe(draft.etag);
  });

  it.each<[object, string, string, string]>([
    [{ colour: 'red' }, '/answers/colour', 'invalid', 'no question of the form'],
    [{ powerKw: true }, '/answers/powerKw', 'invalid', 'text is asked for'],
    [{ isMining: 'yes' }, '/answers/isMining', 'invalid', 'yes or no is asked for'],
    [{ phases: '2' }, '/answers/phases', 'choice', 'not one of the choices'],
    [{ comment: 'я'.repeat(2001) }, '/answers/comment', 'too_long', 'too long'],
  ])('takes no %j: %s is %s, %s', async (answers, pointer, code) => {
    const { client } = await setUp();
    const draft = await draftOf(client, {});
    const headers = { 'if-match': draft.etag };
    const patched = await client.patch(`/v1/applications/${draft.id}`, { answers }, headers);
    const created = await client.post('/v1/applications', { answers });
    for (const { status, body } of [patched, created]) {
      expect(status).toBe(422);
      expect(body.fields[pointer]).toMatchObject({ code });
    }
  });

  it('notices a lost update', async () => {
    const { client } = await setUp();
    const { id, etag } = await draftOf(client, {});
    const save = (powerKw: string, headers: Record<string, string>) =>
      client.patch(`/v1/applications/${id}`, { answers: { powerKw } }, headers);
    expect((await save('1', { 'if-match': etag })).status).toBe(200);
    expect((await save('2', { 'if-match': etag })).body.code).toBe('precondition_failed');
    expect((await save('3', {})).body.code).toBe('precondition_required');
    expect((await client.get(`/v1/applications/${id}`)).body.answers).toEqual({ powerKw: '1' });
  });

  it('does not mistake an upload beside it for a lost update', async () => {
    const { client } = await setUp();
    const { id, etag } = await draftOf(client, {});
    await attach(client, id, 'other');
    const answers = { powerKw: '15' };
    const { status, body } = await client.patch(
      `/v1/applications/${id}`,
      { answers },
      { 'if-match': etag },
    );
    expect(status).toBe(200);
    expect(body.attachments).toHaveLength(1);
  });

  it('goes with its files', async () => {
    const { client } = await setUp();
    const { id } = await draftOf(client, {});
    await attach(client, id, 'other');
    expect((await client.delete(`/v1/applications/${id}`)).status).toBe(204);
    expect((await client.get(`/v1/applications/${id}`)).status).toBe(404);
  });

  it('can no more be changed or thrown away once it is filed', async () => {
    const { client } = await setUp();
    const { id, etag } = await file(client);
    const headers = { 'if-match': etag };
    const answers = { powerKw: '5' };
    for (const refused of [
      await client.patch(`/v1/applications/${id}`, { answers }, headers),
      await client.delete(`/v1/applications/${id}`),
      await client.post(`/v1/applications/${id}/submission`, undefined, headers),
    ])
      expect(refused).toMatchObject({ status: 409, body: { code: 'stage_forbids' } });
  });
});

describe('a draft that was begun with another version of the form', () => {
  /** As that version has stored it. */
  async function begunEarlier() {
    const storage = createMemoryStorage();
    const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', storage });
    const client = await logIn(sandbox, sandbox.people[0]!);
    const { id, etag } = await draftOf(client, { powerKw: '15' });
    const former = { floorCount: '2', phases: '2' };
    await storage.transaction(async (transaction) => {
      const row = await transaction.get(applicationTable, id);
      const answers = Object.assign({ ...row!.answers }, former);
      await transaction.put(applicationTable, { ...row!, answers });
    });
    return { client, path: `/v1/applications/${id}`, headers: { 'if-match': etag }, former };
  }

  it('keeps what is asked for no more, or takes no such answer, beside the others', async () => {
    const { client, path, former } = await begunEarlier();
    const { body } = await client.get(path);
    expect(body).toMatchObject({ answers: { powerKw: '15' }, earlierAnswers: former });
  });

  it('can be changed; what is answered anew or taken away is kept no more', async () => {
    const { client, path, headers } = await begunEarlier();
    const answers = { phases: '3', objectName: 'Дом' };
    const { status, body } = await client.patch(path, { answers }, headers);
    expect(status).toBe(200);
    expect(body.answers).toEqual({ powerKw: '15', phases: '3', objectName: 'Дом' });
    expect(body.earlierAnswers).toEqual({ floorCount: '2' });
    const seen = { answers: { floorCount: null } };
    const cleared = await client.patch(path, seen, { 'if-match': body.etag });
    expect(cleared.body).not.toHaveProperty('earlierAnswers');
    expect(cleared.body.answers).toEqual(body.answers);
  });
});

describe('somebody else', () => {
  it('learns nothing of an application, not even that it exists', async () => {
    const { client, other } = await setUp();
    const { id, etag, attachments, documents } = await file(client);
    const path = `/v1/applications/${id}`;
    const headers = { 'if-match': etag };
    const attachment = `${path}/attachments/${attachments[0]?.id}`;
    for (const { status } of [
      await other.get(path),
      await other.patch(path, { answers: { powerKw: '1' } }, headers),
      await other.delete(path),
      await other.post(`${path}/submission`, undefined, headers),
      await other.post(`${path}/request-answers`),
      await other.get(`${attachment}/content`),
      await other.delete(attachment),
      await other.get(`/v1/documents/${documents[0]?.id}/content`),
    ])
      expect(status).toBe(404);
    expect((await other.get('/v1/applications')).body.items).toEqual([]);
  });
});
