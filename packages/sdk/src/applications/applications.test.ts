import { describe, expect, it } from 'vitest';
import { answers, fileApplication, fillDraft, pdf } from '../../test/application.js';
import { dropAfter, pass } from '../../test/network.js';
import { setup, signedIn } from '../../test/setup.js';
import { ConflictError, isProblem, NotFoundError, ValidationError } from '../index.js';

describe('drafts', () => {
  it('keep what was typed, and change answer by answer', async () => {
    const { applications } = (await signedIn()).client;
    const draft = await applications.create({ powerKw: '15,5', objectName: 'Дом' });
    expect(draft).toMatchObject({ status: 'draft', answers: { powerKw: '15,5' } });

    const changes = { powerKw: '12', objectName: null };
    const changed = await applications.update(draft.id, changes, { ifMatch: draft.etag });
    expect(changed.answers).toEqual({ powerKw: '12' });
    expect(await applications.get(draft.id)).toEqual(changed);
  });

  it('refuse a change of an older version', async () => {
    const { applications } = (await signedIn()).client;
    const { id, etag } = await applications.create();
    await applications.update(id, { powerKw: '10' }, { ifMatch: etag });
    const update = applications.update(id, { powerKw: '11' }, { ifMatch: etag });
    await expect(update).rejects.toThrow(ConflictError);
    await expect(update).rejects.toMatchObject({ code: 'precondition_failed', status: 412 });
  });

  it('name the answer that is none', async () => {
    const { applications } = (await signedIn()).client;
    const draft = applications.create({ powerKw: '1'.repeat(2001) });
    await expect(draft).rejects.toMatchObject({
      fields: { '/answers/powerKw': expect.anything() },
    });
  });

  it('begin once, though the answer got lost', async () => {
    const { client, network } = await signedIn();
    network.fail(dropAfter, dropAfter, pass);
    const { id } = await client.applications.create(answers);
    const { items } = await client.applications.list();
    expect(items.map((item) => item.id)).toEqual([id]);
  });

  it('can be thrown away', async () => {
    const { applications } = (await signedIn()).client;
    const { id } = await applications.create();
    expect(await applications.delete(id)).toBeUndefined();
    await expect(applications.get(id)).rejects.toThrow(NotFoundError);
  });

  it('are thrown away, though the answer got lost', async () => {
    const { client, network } = await signedIn();
    const { id } = await client.applications.create();
    network.fail(dropAfter);
    expect(await client.applications.delete(id)).toBeUndefined();
    await expect(client.applications.delete(id)).rejects.toThrow(NotFoundError);
  });

  it('have a name: nothing, or dots, would be another path', async () => {
    const { client, network } = await signedIn();
    for (const id of ['', '.', '..'])
      await expect(client.applications.delete(id)).rejects.toThrow(TypeError);
    expect(network.sent).toHaveLength(0);
    await expect(client.applications.get('a/../b')).rejects.toMatchObject({ status: 404 });
  });
});

describe('a list', () => {
  it('goes on over its pages', async () => {
    const { client, network } = await signedIn();
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.unshift((await client.applications.create()).id);
    network.sent.length = 0;

    const all: string[] = [];
    for await (const { id } of client.applications.list({ limit: 2 })) all.push(id);
    expect(all).toEqual(ids);
    expect(network.sent).toHaveLength(3);
  });

  it('asks for no more pages than are looked at', async () => {
    const { client, network } = await signedIn();
    for (let count = 0; count < 3; count += 1) await client.applications.create();
    network.sent.length = 0;

    const list = client.applications.list({ limit: 1 });
    const first = await list;
    for await (const page of list.pages()) {
      expect(page).toBe(first);
      break;
    }
    expect(network.sent).toHaveLength(1);
    const next = await client.applications.list({ limit: 1, cursor: first.next! });
    expect(next.items).not.toEqual(first.items);
  });

  it('shows only what is asked for, in the order that is asked for', async () => {
    const { applications } = (await signedIn()).client;
    await applications.create({ objectName: 'Гараж' });
    await applications.create({ objectName: 'Дом' });
    expect((await applications.list({ status: 'submitted' })).items).toEqual([]);
    const query = { status: ['draft', 'submitted'], sort: 'createdAt', order: 'asc' } as const;
    const { items } = await applications.list(query);
    expect(items.map(({ objectName }) => objectName)).toEqual(['Гараж', 'Дом']);
    expect((await applications.list({ search: 'гар' })).items).toEqual([items[0]]);
  });

  it('names the parameter that is none', async () => {
    const { applications } = (await signedIn()).client;
    const list = applications.list({ dueBefore: 'вчера' });
    await expect(list).rejects.toMatchObject({ status: 400, code: 'malformed_request' });
  });

  it('tells how many there are of each kind', async () => {
    const { applications } = (await signedIn()).client;
    await applications.create({ regionCode: '28' });
    expect(await applications.counts()).toEqual({
      total: 1,
      needsAction: 0,
      overdue: 0,
      byStatus: [{ status: 'draft', count: 1 }],
      byRegion: [{ regionCode: '28', count: 1 }],
    });
    expect(await applications.counts({ regionCode: '25' })).toMatchObject({ total: 0 });
  });

  it('is a table too', async () => {
    const { applications } = (await signedIn({ locale: 'en' })).client;
    await applications.create({ objectName: 'Гараж' });
    await applications.create({ objectName: 'Дом' });
    const table = await applications.exportCsv({ search: 'дом', sort: 'number' });
    expect(table.type).toContain('text/csv');
    const [head, ...lines] = (await table.text()).trim().split('\r\n');
    expect(head).toContain('Number;Status;');
    expect(lines).toEqual([expect.stringContaining(';Дом;')]);
    const wrong = applications.exportCsv({ dueBefore: 'вчера' });
    await expect(wrong).rejects.toMatchObject({ code: 'malformed_request' });
  });

  it('is for those who are signed in', async () => {
    const { client } = setup();
    await expect(client.applications.exportCsv()).rejects.toMatchObject({ status: 401 });
    await expect(client.applications.list()).rejects.toMatchObject({ status: 401 });
    await expect(client.applications.counts()).rejects.toMatchObject({ status: 401 });
  });
});

describe('submission', () => {
  it('gives a draft its number', async () => {
    const { client } = await signedIn();
    expect(await fileApplication(client)).toMatchObject({
      status: 'submitted',
      number: expect.any(String),
    });
  });

  it('happens once, though the answer got lost', async () => {
    const { client, network } = await signedIn();
    const { id, etag } = await fillDraft(client);
    network.fail(dropAfter);
    const filed = await client.applications.submit(id, { ifMatch: etag });
    expect(filed.timeline.filter(({ kind }) => kind === 'submitted')).toHaveLength(1);
  });

  it('names the answers that break a rule', async () => {
    const { applications } = (await signedIn()).client;
    const { id, etag } = await applications.create({ ...answers, powerKw: 'много' });
    const submission = applications.submit(id, { ifMatch: etag });
    await expect(submission).rejects.toThrow(ValidationError);
    await expect(submission).rejects.toMatchObject({ fields: { '/powerKw': expect.anything() } });
  });

  it('is refused for what is filed already', async () => {
    const { client } = await signedIn();
    const { id, etag } = await fileApplication(client);
    const again = client.applications.submit(id, { ifMatch: etag });
    await expect(again).rejects.toThrow(ConflictError);
    await expect(again).rejects.toMatchObject({ code: 'stage_forbids' });
  });
});

describe('an answer to what the grid asks for', () => {
  it('brings the application back to the grid', async () => {
    const { client, sandbox } = await signedIn();
    const { id } = await fileApplication(client);
    await sandbox.operator.run(id, 'request_documents', { attachmentKinds: 'title_document' });

    const error = await client.applications.answerRequest(id).catch((reason: unknown) => reason);
    expect(isProblem(error, 'validation_failed')).toBe(true);

    await client.applications.attachments.add(id, { kind: 'title_document', file: pdf });
    expect(await client.applications.answerRequest(id)).toMatchObject({ status: 'submitted' });
  });

  it('is refused when it has asked for nothing', async () => {
    const { client } = await signedIn();
    const { id } = await fileApplication(client);
    const answer = client.applications.answerRequest(id);
    await expect(answer).rejects.toMatchObject({ code: 'stage_forbids' });
  });
});
