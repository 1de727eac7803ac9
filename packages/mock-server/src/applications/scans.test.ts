import { describe, expect, it } from 'vitest';
import { draftOf, file, formOf, household, pdf, read, submit } from '../../test/applicant.js';
import { logIn, type SandboxClient } from '../../test/sandbox-client.js';
import { pdfOf, TusClient } from '../../test/uploads.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

/** What every scanner takes for a virus; it comes in two pieces, so that this file is not taken for one. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'];
const infected = new TextEncoder().encode(`%PDF-1.7\n${eicar.join('')}`);

async function setUp(scanSeconds?: number) {
  const sandbox = createSandbox({
    now: '2026-12-18T02:00:00Z',
    ...(scanSeconds !== undefined && { scanSeconds }),
  });
  const client = await logIn(sandbox, sandbox.people[0]!);
  const draft = await draftOf(client, household);
  return { sandbox, client, draft, path: `/v1/applications/${draft.id}/attachments` };
}

async function scansOf(client: SandboxClient, id: string): Promise<string[]> {
  return (await read(client, id)).attachments.map(({ scan }) => scan);
}

describe('the search for viruses', () => {
  it('is over when the file has come, unless it is to take its time', async () => {
    const { client, path } = await setUp();
    const { body } = await client.post(path, formOf('other'));
    expect(body.scan).toBe('clean');
  });

  it.each([
    ['clean', pdf],
    ['infected', infected],
  ])('finds a file %s after a while', async (verdict, content) => {
    const { sandbox, client, draft, path } = await setUp(10);
    const { body } = await client.post(path, formOf('other', content));
    expect(body.scan).toBe('pending');
    await sandbox.clock.advance({ seconds: 9 });
    expect(await scansOf(client, draft.id)).toEqual(['pending']);
    await sandbox.clock.advance({ seconds: 1 });
    expect(await scansOf(client, draft.id)).toEqual([verdict]);
  });

  it('finds what two parts of an upload hold together', async () => {
    const { client, draft } = await setUp();
    const tus = new TusClient(client);
    const address = await tus.address({ applicationId: draft.id, content: infected });
    await tus.append(address, 0, { part: infected.subarray(0, 40) });
    await tus.append(address, 40, { part: infected.subarray(40) });
    const { status, body } = await tus.attach(draft.id, address);
    expect([status, body.scan]).toEqual([201, 'infected']);
    expect((await tus.send('HEAD', address)).status).toBe(404);
  });

  it('keeps nothing of an infected file but its name, until that is taken away', async () => {
    const { client, draft, path } = await setUp();
    const { body } = await client.post(path, formOf('other', infected, 'вирус.pdf'));
    expect(body).toMatchObject({ scan: 'infected', fileName: 'вирус.pdf' });
    expect((await client.get(`${path}/${body.id}/content`)).status).toBe(404);
    expect((await client.delete(`${path}/${body.id}`)).status).toBe(204);
    expect(await scansOf(client, draft.id)).toEqual([]);
  });

  it('makes an infected file count as none', async () => {
    const { client, draft, path } = await setUp();
    await client.post(path, formOf('passport_copy'));
    await client.post(path, formOf('title_document', infected));
    const headers = { 'if-match': draft.etag };
    const answer = await client.post(`/v1/applications/${draft.id}/submission`, undefined, headers);
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.fields)).toEqual(['/attachments/title_document']);

    await client.post(path, formOf('title_document', pdfOf(99)));
    const { attachments } = await submit(client, draft);
    expect(attachments.map(({ size }) => size)).toEqual([pdf.length, 99]);
  });

  it('takes an infected file for no answer to a request', async () => {
    const { sandbox, client } = await setUp();
    const { id } = await file(client);
    await sandbox.operator.run(id, 'request_documents', { attachmentKinds: 'title_document' });
    const path = `/v1/applications/${id}`;
    await client.post(`${path}/attachments`, formOf('title_document', infected));
    const refused = await client.post(`${path}/request-answers`);
    expect(refused.body.fields).toHaveProperty('/attachments/title_document');

    await client.post(`${path}/attachments`, formOf('title_document'));
    const { body } = await client.post(`${path}/request-answers`);
    expect(body.attachments.map(({ scan }: { scan: string }) => scan)).not.toContain('infected');
  });

  it('can be decided by the operator, who is not asked twice', async () => {
    const { sandbox, client, draft, path } = await setUp(60);
    await client.post(path, formOf('other', pdf, 'план.pdf'));
    const { body } = await client.get('/_sandbox/scans');
    const [scan] = body.items;
    expect(scan).toMatchObject({ applicationId: draft.id, fileName: 'план.pdf', kind: 'other' });

    const address = `/_sandbox/scans/${scan.attachmentId}`;
    expect((await client.post(address, { verdict: 'infected' })).status).toBe(204);
    expect(await scansOf(client, draft.id)).toEqual(['infected']);
    expect((await client.post(address, { verdict: 'clean' })).status).toBe(404);
    await sandbox.clock.advance({ minutes: 2 });
    expect(await scansOf(client, draft.id)).toEqual(['infected']);
  });

  it.each([
    ['after the check has begun', [], 'title_document'],
    ['while the grid waits for another', ['location_plan'], 'title_document'],
  ])('asks again for what is lost %s', async (_, requested, kind) => {
    const { sandbox, client } = await setUp();
    const { id, attachments } = await file(client);
    for (const attachmentKinds of requested)
      await sandbox.operator.run(id, 'request_documents', { attachmentKinds });
    const lost = attachments.find((attachment) => attachment.kind === kind)!;
    await sandbox.operator.scans.decide(lost.id, { verdict: 'infected' });

    const { status, missingItems } = await read(client, id);
    expect(status).toBe('incomplete');
    expect(missingItems.map((item) => item.attachmentKind)).toEqual([...requested, kind]);
    expect(missingItems.at(-1)?.comment).toContain('нашли вирус');
    const path = `/v1/applications/${id}`;
    for (const missing of missingItems)
      await client.post(`${path}/attachments`, formOf(missing.attachmentKind));
    const answer = await client.post(`${path}/request-answers`);
    expect(answer.body.status).toBe('submitted');
  });

  it('asks for nothing that nobody has demanded, or that another file has', async () => {
    const { sandbox, client, draft, path } = await setUp();
    const others = ['other', 'title_document', 'title_document', 'passport_copy'] as const;
    const added = [];
    for (const kind of others) added.push((await client.post(path, formOf(kind))).body.id);
    await submit(client, draft);
    for (const id of added.slice(0, 2))
      await sandbox.operator.scans.decide(id, { verdict: 'infected' });
    expect((await read(client, draft.id)).status).toBe('submitted');
    await sandbox.operator.scans.decide(added[2], { verdict: 'infected' });
    expect((await read(client, draft.id)).status).toBe('incomplete');
  });

  it('asks again for an answer that was infected', async () => {
    const { sandbox, client } = await setUp(60);
    const { id } = await file(client);
    await sandbox.operator.run(id, 'request_documents', { attachmentKinds: 'location_plan' });
    const path = `/v1/applications/${id}`;
    await client.post(`${path}/attachments`, formOf('location_plan', infected));
    await client.post(`${path}/request-answers`);
    await sandbox.clock.advance({ minutes: 1 });
    const { status, missingItems } = await read(client, id);
    expect(status).toBe('incomplete');
    expect(missingItems.map(({ state }) => state)).toEqual(['refused', 'requested']);
  });

  it('does not mind that the file is gone meanwhile', async () => {
    const { sandbox, client, draft, path } = await setUp(10);
    const { body } = await client.post(path, formOf('other'));
    await client.delete(`${path}/${body.id}`);
    await sandbox.clock.advance({ seconds: 10 });
    expect(await scansOf(client, draft.id)).toEqual([]);
    expect(await sandbox.operator.scans.list()).toEqual([]);
  });
});
