import type { NewAppeal } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { bringFile, keyHeaders } from '../../test/appeal-file.js';
import { pdf } from '../../test/applicant.js';
import { personOf } from '../../test/people.js';
import { logIn, SandboxClient } from '../../test/sandbox-client.js';
import { pdfOf, TusClient } from '../../test/uploads.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

const question: NewAppeal = {
  kind: 'question',
  topic: 'connection',
  regionCode: '28',
  text: 'Сколько стоит подключить дом?',
  fileIds: [],
  answerChannel: 'email',
};
const applicant = {
  name: 'Мария Сопкина',
  email: 'guest@example.ru',
  consents: [{ kind: 'processing', version: '2026-09/28' }],
};
const key = 'guest-of-chance-0123456789';
const otherKey = 'another-one-of-chance-9876543210';
const encode = (text: string) => new TextEncoder().encode(text);
/** What every scanner takes for a virus; it comes in two pieces, so that this file is not taken for one. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'];
const infected = encode(`%PDF-1.7\n${eicar.join('')}`);

async function setup(options: { scanSeconds?: number } = {}) {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', ...options });
  const person = personOf(sandbox, '200-300-400 48');
  const client = await logIn(sandbox, person);
  const anybody = new SandboxClient(sandbox);
  return { sandbox, client, anybody, again: () => logIn(sandbox, person) };
}

/** An appeal of a guest that names a file. */
const naming = (id: string) => ({ appeal: { ...question, fileIds: [id] }, applicant });

describe('a file for an appeal', () => {
  it('goes on where it has stopped, and is listed until then', async () => {
    const { client } = await setup();
    const content = pdfOf(3000);
    const tus = new TusClient(client);
    const address = await tus.address({ content, fileName: 'фото.pdf' });
    await tus.appendCut(address, 0, content.subarray(0, 1000));
    const { body: waiting } = await client.get('/v1/appeal-uploads');
    expect(waiting.items).toMatchObject([{ fileName: 'фото.pdf', offset: 1000, size: 3000 }]);
    const uploadId = address.split('/').at(-1);
    const early = await client.post('/v1/appeal-files', { uploadId });
    expect(early.body.fields).toMatchObject({ '/uploadId': { code: 'upload_unfinished' } });
    await tus.append(address, 1000, { part: content.subarray(1000) });
    const { body: file } = await client.post('/v1/appeal-files', { uploadId });
    expect(file).toMatchObject({ fileName: 'фото.pdf', size: 3000, scan: 'clean' });
    expect((await client.get('/v1/appeal-uploads')).body.items).toEqual([]);
    expect((await client.get('/v1/appeal-files')).body.items).toEqual([file]);
    const content2 = await client.get(`/v1/appeal-files/${file.id}/content`);
    expect(content2.body).toEqual(content);
  });

  it.each<[string, Uint8Array<ArrayBuffer>, string, string]>([
    ['file_empty', encode(''), 'фото.pdf', 'nothing in it'],
    ['file_type', encode('MZ'), 'фото.exe', 'a program'],
    ['file_type_mismatch', encode('MZ'), 'фото.pdf', 'a program under a right name'],
  ])('is refused with %s: %4$s', async (code, content, fileName) => {
    const { client } = await setup();
    const { status, body } = await bringFile(client, { content, fileName });
    expect([status, body.fields['/file'].code]).toEqual([422, code]);
    expect((await client.get('/v1/appeal-uploads')).body.items).toEqual([]);
  });

  it('above the limit is refused before anything of it has come', async () => {
    const { client } = await setup();
    const { status, body } = await new TusClient(client).begin({ size: 50 * 2 ** 20 + 1 });
    expect([status, body.code]).toEqual([413, 'body_too_large']);
  });

  it('has a harmless name, whatever it was called', async () => {
    const { client } = await setup();
    const { body } = await bringFile(client, { fileName: '<script>alert(1)</script>.pdf' });
    expect(body.fileName).toBe('script_.pdf');
  });

  it('can be taken back until something names it', async () => {
    const { client } = await setup();
    const [{ body: first }, { body: second }] = [await bringFile(client), await bringFile(client)];
    expect((await client.delete(`/v1/appeal-files/${first.id}`)).status).toBe(204);
    expect((await client.delete(`/v1/appeal-files/${first.id}`)).status).toBe(404);
    await client.post('/v1/appeals', { ...question, fileIds: [second.id] });
    expect((await client.delete(`/v1/appeal-files/${second.id}`)).status).toBe(404);
    const gone = await client.post('/v1/appeals', { ...question, fileIds: [first.id] });
    expect(gone.body.fields).toMatchObject({ '/fileIds': { code: 'file_gone' } });
  });

  it('is thrown away after a day that nothing named it', async () => {
    const { client, sandbox, again } = await setup();
    await bringFile(client);
    await new TusClient(client).address({});
    await sandbox.clock.advance({ days: 1 });
    const fresh = await again();
    expect((await fresh.get('/v1/appeal-files')).body.items).toEqual([]);
    expect((await fresh.get('/v1/appeal-uploads')).body.items).toEqual([]);
  });
});

describe('the search for viruses', () => {
  it('lets no infected file into a message, and keeps nothing of it', async () => {
    const { client } = await setup();
    const { body: file } = await bringFile(client, { content: infected });
    expect(file.scan).toBe('infected');
    const named = await client.post('/v1/appeals', { ...question, fileIds: [file.id] });
    expect(named.body.fields).toMatchObject({ '/fileIds': { code: 'file_infected' } });
    expect((await client.get(`/v1/appeal-files/${file.id}/content`)).status).toBe(404);
  });

  it('may take its time, and says then what was sent meanwhile', async () => {
    const { client, sandbox } = await setup({ scanSeconds: 10 });
    const { body: bad } = await bringFile(client, { content: infected });
    const { body: good } = await bringFile(client);
    expect([bad.scan, good.scan]).toEqual(['pending', 'pending']);
    const { body: appeal } = await client.post('/v1/appeals', { ...question, fileIds: [bad.id] });
    await sandbox.clock.advance({ seconds: 10 });
    const { body: read } = await client.get(`/v1/appeals/${appeal.id}`);
    expect(read.messages[0].files).toMatchObject([{ id: bad.id, scan: 'infected' }]);
    expect((await client.get(`/v1/appeals/${appeal.id}/files/${bad.id}`)).status).toBe(404);
    const { body: unsent } = await client.get('/v1/appeal-files');
    expect(unsent.items).toMatchObject([{ id: good.id, scan: 'clean' }]);
  });
});

describe('a file of a guest', () => {
  it('is for whoever has its key, and for nobody else', async () => {
    const { anybody, client } = await setup();
    const { body: file } = await bringFile(anybody, { key });
    const content = `/v1/appeal-files/${file.id}/content`;
    expect((await anybody.get(content, keyHeaders(key))).body).toEqual(pdf);
    expect((await anybody.get(content, keyHeaders(otherKey))).status).toBe(404);
    expect((await anybody.get(content)).status).toBe(401);
    expect((await client.get(content)).status).toBe(404);
    const stolen = await anybody.post('/v1/guest-appeals', naming(file.id), keyHeaders(otherKey));
    expect(stolen.body.fields).toMatchObject({ '/fileIds': { code: 'file_gone' } });
    const keyless = await anybody.post('/v1/guest-appeals', naming(file.id));
    expect(keyless.body.fields).toMatchObject({ '/fileIds': { code: 'file_gone' } });
    const own = await anybody.post('/v1/guest-appeals', naming(file.id), keyHeaders(key));
    expect(own.body.appeal.messages[0].files).toMatchObject([{ id: file.id }]);
    expect((await anybody.get(content, keyHeaders(key))).status).toBe(404);
  });

  it('goes on by its key alone', async () => {
    const { anybody, client } = await setup();
    const own = new TusClient(anybody, keyHeaders(key));
    const address = await own.address({});
    expect((await own.send('HEAD', address)).status).toBe(200);
    for (const [headers, status] of [
      [keyHeaders(otherKey), 404],
      [{}, 401],
    ] as const)
      expect((await new TusClient(anybody, headers).send('HEAD', address)).status).toBe(status);
    expect((await new TusClient(client).send('DELETE', address)).status).toBe(404);
  });

  it('is not another’s, though both came upon the same key of one call', async () => {
    const { anybody } = await setup();
    const once = { 'idempotency-key': 'the-same-intention' };
    const finish = async (owner: string) => {
      const tus = new TusClient(anybody, keyHeaders(owner));
      const address = await tus.address({});
      await tus.append(address, 0, { part: pdf });
      const uploadId = address.split('/').at(-1);
      return anybody.post('/v1/appeal-files', { uploadId }, { ...keyHeaders(owner), ...once });
    };
    const [one, other] = [await finish(key), await finish(otherKey)];
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(other.body.id).not.toBe(one.body.id);
  });

  it('opens no application, though it has a key', async () => {
    const { anybody } = await setup();
    const tus = new TusClient(anybody, keyHeaders(key));
    expect((await tus.begin({ applicationId: 'app-1' })).status).toBe(401);
  });

  it('is one of twenty that nothing names yet, and of 100 MB together', async () => {
    const { anybody, client } = await setup();
    const account = new TusClient(client);
    for (let count = 0; count < 20; count += 1) await account.address({});
    const more = await account.begin({});
    expect(more.body.fields).toMatchObject({ '/file': { code: 'too_many_files' } });
    const guest = new TusClient(anybody, keyHeaders(key));
    const size = 50 * 2 ** 20;
    for (let count = 0; count < 2; count += 1) await guest.address({ size });
    const larger = await guest.begin({});
    expect(larger.body.fields).toMatchObject({ '/file': { code: 'files_too_large' } });
  });

  it('is one of so many, and so large ones, from an address within an hour', async () => {
    const { anybody, client, sandbox } = await setup();
    const begin = (count: number, size: number) =>
      new TusClient(anybody, keyHeaders(`guest-of-chance-${1000000 + count}`)).begin({ size });
    for (let count = 0; count < 6; count += 1) await begin(count, 50 * 2 ** 20);
    const { status, headers } = await begin(6, 1);
    expect([status, headers.get('retry-after')]).toEqual([429, '3600']);
    expect((await new TusClient(client).begin({})).status).toBe(201);
    await sandbox.clock.advance({ hours: 1 });
    for (let count = 0; count < 30; count += 1) await begin(count, 1);
    expect((await begin(30, 1)).status).toBe(429);
  });
});
