import type { DocumentPackage } from '@drsk/contract';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { leadToTheEnd, beginLife } from '../../test/application-life.js';
import { posted } from '../../test/posted.js';
import { logIn } from '../../test/sandbox-client.js';
import { sha256 } from '../http/sha256.js';

const actionNames = ({ openActions }: DocumentPackage) => openActions.map(({ name }) => name);

describe('posted documents', () => {
  it('are listed newest first, with what the grid has signed and how it was announced', async () => {
    const { list, document } = await posted();
    const items = await list();
    expect(items.map(({ kind }) => kind)).toEqual([
      'contract_draft',
      'technical_conditions',
      'invoice',
      'fee_calculation',
      'instruction',
      'application_copy',
    ]);
    const draft = await document('contract_draft');
    expect(draft).toMatchObject({
      status: 'waiting_signature',
      version: 1,
      posting: {
        notifications: [
          { channel: 'email', state: 'sent' },
          { channel: 'sms', state: 'sent' },
        ],
      },
      signatures: [
        {
          role: 'grid',
          form: 'cms',
          result: 'valid',
          signedAt: '2027-01-26T02:00:00.000Z',
          certificate: { organization: 'АО «ДРСК»', inn: '2801108200', algorithm: 'ECDSA P-256' },
        },
      ],
    });
    expect(actionNames(draft)).toEqual(['sign', 'refuse', 'acknowledge', 'request_paper_copy']);
    expect(items.at(-1)).toMatchObject({ status: 'posted', signatures: [] });
  });

  it('come in pages, of all applications or of one, of all kinds or of some', async () => {
    const { client, id } = await posted();
    const session = await client();
    const first = (await session.get('/v1/documents?limit=4')).body;
    expect(first.items).toHaveLength(4);
    const rest = (await session.get(`/v1/documents?limit=4&cursor=${first.next}`)).body;
    expect(rest).toMatchObject({ next: null });
    expect(rest.items).toHaveLength(2);
    const some = await session.get(`/v1/documents?applicationId=${id}&kind=invoice,instruction`);
    expect(some.body.items).toHaveLength(2);
    expect((await session.get('/v1/documents?applicationId=app-none')).body.items).toEqual([]);
    expect((await session.get('/v1/documents?cursor=nowhere')).status).toBe(400);
  });

  it('are the bytes that were promised, and note when they were opened', async () => {
    const { client, document, content } = await posted();
    const { id, files } = await document('technical_conditions');
    const { headers } = await (await client()).get(`/v1/documents/${id}/content`);
    const bytes = Buffer.from(files[0]!.sha256, 'hex').toString('base64');
    expect(headers.get('repr-digest')).toBe(`sha-256=:${bytes}:`);
    expect(await sha256(new Uint8Array(await content(id)))).toBe(files[0]!.sha256);
    expect(await document('technical_conditions')).toMatchObject({
      status: 'viewed',
      viewedAt: '2027-01-26T02:00:00.000Z',
    });
  });

  it('can be had as one archive, signatures beside them', async () => {
    const { client, id, document } = await posted();
    const { body } = await (await client()).get(`/v1/documents.zip?applicationId=${id}`);
    const names = Object.keys(unzipSync(body));
    const { files, id: documentId } = await document('contract_draft');
    const { fileName } = files[0]!;
    expect(names).toEqual(expect.arrayContaining([fileName, `${fileName}.grid.p7s`]));
    expect(names).toHaveLength(11); // the copy of the application is not signed
    const one = await (await client()).get(`/v1/documents.zip?documentId=${documentId}`);
    const archive = unzipSync(one.body);
    expect(Object.keys(archive)).toEqual([fileName, `${fileName}.grid.p7s`]);
    expect(strFromU8(archive[fileName]!.slice(0, 5))).toBe('%PDF-');
  });

  it('are nobody else’s business', async () => {
    const { sandbox, document, id } = await posted();
    const other = await logIn(sandbox, sandbox.people[0]!);
    const { id: documentId, signatures } = await document('contract_draft');
    const path = `/v1/documents/${documentId}`;
    for (const address of [
      path,
      `${path}/content`,
      `${path}/signatures/${signatures[0]!.id}/content`,
    ])
      expect((await other.get(address)).status).toBe(404);
    for (const address of ['acknowledgement', 'signings'])
      expect((await other.post(`${path}/${address}`)).status).toBe(404);
    expect((await other.get(`/v1/documents?applicationId=${id}`)).body.items).toEqual([]);
    expect((await other.get(`/v1/documents.zip?documentId=${documentId}`)).status).toBe(404);
  });

  it('are acknowledged once, and asked for on paper', async () => {
    const { document, ask, goTo, sandbox } = await posted();
    const { id } = await document('invoice');
    expect((await ask(id, 'acknowledgement')).body.acknowledgedAt).toBe('2027-01-26T02:00:00.000Z');
    const refused = await ask(id, 'paper-copies', { way: 'post', address: ' ' });
    expect(refused).toMatchObject({ status: 422, body: { fields: { '/address': {} } } });
    const asked = await ask(id, 'paper-copies', { way: 'office' });
    expect(asked.body.paperCopies).toMatchObject([{ dueOn: '2027-02-05', state: 'requested' }]);
    expect((await ask(id, 'paper-copies', { way: 'office' })).status).toBe(409);
    await goTo('2027-02-06');
    expect((await document('invoice')).paperCopies).toMatchObject([{ state: 'ready' }]);
    expect(actionNames(await document('invoice'))).toContain('request_paper_copy');
    const letter = await sandbox.outbox.last({ kind: 'document-paper-office' });
    expect(letter?.text).toContain('Заберите её в центре обслуживания: «Счёт»');
  });

  it('are objected to, and replaced by a version of their own; the old ones stay', async () => {
    const { reply, document, list, act, content } = await posted();
    const first = await document('contract_draft');
    await reply('document-answers', {
      subject: 'offer',
      decision: 'refuse',
      reasons: 'Не та точка',
    });
    expect(await document('contract_draft')).toMatchObject({ status: 'objected' });
    await act('post_offer');
    const [second, old] = await list('&kind=contract_draft');
    expect(second).toMatchObject({ status: 'waiting_signature', version: 2 });
    expect(second!.versions).toMatchObject([{ version: 2 }, { version: 1, id: first.id }]);
    expect(old).toMatchObject({ id: first.id, status: 'replaced', version: 1 });
    expect(actionNames(old!)).toEqual(['acknowledge', 'request_paper_copy']);
    expect(await content(old!.id)).toHaveLength(first.files[0]!.size);
  });
});

describe('a hidden defect', () => {
  it('is claimed within six months of the final document, and mended within 20 working days', async () => {
    const life = await beginLife();
    await leadToTheEnd(life);
    const session = await life.client();
    const [notice] = (await session.get('/v1/documents?kind=notice')).body.items;
    expect(actionNames(notice)).toContain('claim_defect');
    const path = `/v1/documents/${notice.id}/defect-claims`;
    const empty = await session.post(path, { description: ' ' });
    expect(empty).toMatchObject({ status: 422, body: { fields: { '/description': {} } } });
    const claimed = await session.post(path, { description: 'Автомат отключается при 8 кВт' });
    expect(claimed).toMatchObject({
      status: 201,
      body: { defectClaims: [{ state: 'claimed', dueOn: '2027-04-30' }] },
    });
    await life.goTo('2027-05-01');
    const look = async () =>
      (await (await life.client()).get(`/v1/documents/${notice.id}`)).body as DocumentPackage;
    expect((await look()).defectClaims).toMatchObject([{ state: 'mended' }]);
    const letter = await life.sandbox.outbox.last({ kind: 'document-defect-mended' });
    expect(letter).toMatchObject({ text: expect.stringContaining('Скрытый недостаток устранён') });
    await life.goTo('2027-09-07');
    expect(actionNames(await look())).not.toContain('claim_defect');
  });
});
