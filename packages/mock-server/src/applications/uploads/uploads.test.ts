import { describe, expect, it } from 'vitest';
import { attach, draftOf, file, pdf, read } from '../../../test/applicant.js';
import { logIn } from '../../../test/sandbox-client.js';
import { pdfOf, TusClient } from '../../../test/uploads.js';
import { sha256 } from '../../http/sha256.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';

const megabyte = 2 ** 20;
const utf8 = new TextEncoder();

async function setUp() {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  const client = await logIn(sandbox, sandbox.people[0]!);
  const { id } = await draftOf(client, {});
  return { sandbox, client, id, tus: new TusClient(client) };
}

describe('an upload', () => {
  it('becomes an attachment once all of its parts are there', async () => {
    const { client, id, tus } = await setUp();
    const content = pdfOf(1000);
    const address = await tus.address({ applicationId: id, content, fileName: '..\\план.pdf' });
    for (const offset of [0, 400, 800]) {
      const { status, headers } = await tus.append(address, offset, {
        part: content.subarray(offset, offset + 400),
      });
      expect([status, headers.get('upload-offset')]).toEqual([
        204,
        String(Math.min(1000, offset + 400)),
      ]);
    }
    const { status, body } = await tus.attach(id, address);

    expect(status).toBe(201);
    expect(body).toMatchObject({
      kind: 'title_document',
      fileName: 'план.pdf',
      size: 1000,
      mediaType: 'application/pdf',
      sha256: await sha256(content),
      scan: 'clean',
    });
    const { attachments } = await read(client, id);
    expect(attachments).toEqual([body]);
    const got = await client.get(`/v1/applications/${id}/attachments/${body.id}/content`);
    expect(got.body).toEqual(content);
    expect(await tus.waiting(id)).toEqual([]);
  });

  it('is attached once, however often that is asked for', async () => {
    const { client, id, tus } = await setUp();
    const address = await tus.address({ applicationId: id });
    await tus.append(address, 0, { part: pdf });
    const first = await tus.attach(id, address);
    const second = await tus.attach(id, address);
    expect(second.body).toEqual(first.body);
    expect((await read(client, id)).attachments).toHaveLength(1);
  });

  it('tells where it has stopped, and goes on from there only', async () => {
    const { id, tus } = await setUp();
    const content = pdfOf(1000);
    const address = await tus.address({ applicationId: id, content });
    await tus.append(address, 0, { part: content.subarray(0, 300) });
    const { status, headers } = await tus.send('HEAD', address);

    expect(status).toBe(200);
    expect(headers.get('upload-offset')).toBe('300');
    expect(headers.get('upload-length')).toBe('1000');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('upload-expires')).toBe('Sat, 19 Dec 2026 02:00:00 GMT');
    const elsewhere = await tus.append(address, 200, { part: content.subarray(200) });
    expect(elsewhere).toMatchObject({ status: 409, body: { code: 'upload_offset_mismatch' } });
    expect(await tus.offset(address)).toBe(300);
    expect(await tus.waiting(id)).toMatchObject([
      { offset: 300, size: 1000, fileName: 'скан.pdf' },
    ]);
  });

  it('keeps what came before the connection broke', async () => {
    const { id, tus } = await setUp();
    const content = pdfOf(1000);
    const address = await tus.address({ applicationId: id, content });
    await tus.appendCut(address, 0, content.subarray(0, 600));
    expect(await tus.offset(address)).toBe(600);
    await tus.append(address, 600, { part: content.subarray(600) });
    expect((await tus.attach(id, address)).body.sha256).toBe(await sha256(content));
  });

  it('lets a late part of a connection that was given up not in again', async () => {
    const { id, tus } = await setUp();
    const content = pdfOf(1000);
    const address = await tus.address({ applicationId: id, content });
    await tus.append(address, 0, { part: content });
    expect((await tus.appendCut(address, 0, content.subarray(0, 600))).status).toBe(409);
    expect(await tus.offset(address)).toBe(1000);
  });

  it.each([
    ['sha256', 'SHA-256'],
    ['sha1', 'SHA-1'],
  ])('compares a part with its checksum by %s', async (name, algorithm) => {
    const { id, tus } = await setUp();
    const address = await tus.address({ applicationId: id });
    const digest = new Uint8Array(await crypto.subtle.digest(algorithm, pdf));
    const headers = { 'upload-checksum': `${name} ${btoa(String.fromCharCode(...digest))}` };
    const wrong = await tus.append(address, 0, { part: pdf.map((byte) => byte ^ 1), headers });
    expect(wrong).toMatchObject({ status: 460, body: { code: 'checksum_mismatch' } });
    expect(await tus.offset(address)).toBe(0);
    expect((await tus.append(address, 0, { part: pdf, headers })).status).toBe(204);
  });

  it('takes no checksum that it cannot compute', async () => {
    const { id, tus } = await setUp();
    const address = await tus.address({ applicationId: id });
    const headers = { 'upload-checksum': 'crc32 AAAA' };
    expect((await tus.append(address, 0, { part: pdf, headers })).status).toBe(400);
  });

  it('is refused as an attachment when it is another file than was promised', async () => {
    const { client, id, tus } = await setUp();
    const address = await tus.address({ applicationId: id, sha256: '0'.repeat(64) });
    await tus.append(address, 0, { part: pdf });
    const { status, body } = await tus.attach(id, address);
    expect(status).toBe(422);
    expect(body).toMatchObject({ fields: { '/file': { code: 'file_changed' } } });
    expect((await read(client, id)).attachments).toEqual([]);
    expect((await tus.send('HEAD', address)).status).toBe(404);
  });

  it('is no attachment before its end', async () => {
    const { id, tus } = await setUp();
    const address = await tus.address({ applicationId: id });
    await tus.append(address, 0, { part: pdf.subarray(0, 9) });
    const { body } = await tus.attach(id, address);
    expect(body).toMatchObject({ fields: { '/uploadId': { code: 'upload_unfinished' } } });
  });

  it.each([
    ['MZ, a program', 'скан.pdf', 'file_type_mismatch', 'a program named as a PDF'],
    ['PK..word', 'скан.docx', 'file_type', 'of no type that is taken'],
    ['%PD', 'скан.pdf', 'file_type_mismatch', 'too short for any type'],
  ])('that begins with %j is refused with its first part: %4$s', async (text, fileName, code) => {
    const { id, tus } = await setUp();
    const content = utf8.encode(text);
    const address = await tus.address({ applicationId: id, content, fileName });
    const { status, body } = await tus.append(address, 0, { part: content });
    expect(status).toBe(422);
    expect(body.fields['/file']).toMatchObject({ code, text: expect.any(String) });
    expect(await tus.waiting(id)).toEqual([]);
  });

  it('whose first part is too short to tell is refused at its end', async () => {
    const { id, tus } = await setUp();
    const content = utf8.encode('MZ, a program');
    const address = await tus.address({ applicationId: id, content });
    await tus.append(address, 0, { part: content.subarray(0, 4) });
    expect((await tus.append(address, 4, { part: content.subarray(4) })).status).toBe(204);
    const { body } = await tus.attach(id, address);
    expect(body).toMatchObject({ fields: { '/file': { code: 'file_type_mismatch' } } });
  });

  it.each([
    [50 * megabyte, 201, 'the largest'],
    [50 * megabyte + 1, 413, 'a byte more'],
    [0, 422, 'nothing in it'],
  ])('of %d bytes gets %d: %s', async (size, expected) => {
    const { id, tus } = await setUp();
    expect((await tus.begin({ applicationId: id, size })).status).toBe(expected);
  });

  it('takes no more than was promised', async () => {
    const { id, tus } = await setUp();
    const address = await tus.address({ applicationId: id, size: 4 });
    expect((await tus.append(address, 0, { part: pdf })).status).toBe(413);
  });

  it('is the twentieth file at most, those on their way among them', async () => {
    const { client, id, tus } = await setUp();
    await attach(client, id, ...Array.from({ length: 19 }, () => 'other' as const));
    expect((await tus.begin({ applicationId: id })).status).toBe(201);
    const { status, body } = await tus.begin({ applicationId: id });
    expect(status).toBe(422);
    expect(body.fields['/file']).toMatchObject({ code: 'too_many_files' });
  });

  it('expires a day after its last part', async () => {
    const { sandbox, id, tus } = await setUp();
    const later = async (hours: number) => {
      await sandbox.clock.advance({ hours });
      return new TusClient(await logIn(sandbox, sandbox.people[0]!));
    };
    const content = pdfOf(1000);
    const address = await tus.address({ applicationId: id, content });
    await (await later(23)).append(address, 0, { part: content.subarray(0, 500) });
    expect(await (await later(23)).offset(address)).toBe(500);

    const tooLate = await later(1);
    expect((await tooLate.send('HEAD', address)).status).toBe(404);
    expect(await tooLate.waiting(id)).toEqual([]);
    const { body } = await tooLate.attach(id, address);
    expect(body).toMatchObject({ fields: { '/uploadId': { code: 'upload_gone' } } });
  });

  it('that is attached does not expire', async () => {
    const { sandbox, id, tus } = await setUp();
    const address = await tus.address({ applicationId: id });
    await tus.append(address, 0, { part: pdf });
    const { body } = await tus.attach(id, address);
    await sandbox.clock.advance({ days: 30 });
    const again = await logIn(sandbox, sandbox.people[0]!);
    const got = await again.get(`/v1/applications/${id}/attachments/${body.id}/content`);
    expect(got.body).toEqual(pdf);
    expect((await new TusClient(again).send('DELETE', address)).status).toBe(404);
  });

  it('can be thrown away', async () => {
    const { id, tus } = await setUp();
    const address = await tus.address({ applicationId: id });
    expect((await tus.send('DELETE', address)).status).toBe(204);
    expect((await tus.send('HEAD', address)).status).toBe(404);
    expect((await tus.append(address, 0, { part: pdf })).status).toBe(404);
    expect((await tus.send('DELETE', address)).status).toBe(404);
  });

  it("is nobody else's", async () => {
    const { sandbox, id, tus } = await setUp();
    const address = await tus.address({ applicationId: id });
    const stranger = new TusClient(await logIn(sandbox, sandbox.people[1]!));
    for (const method of ['HEAD', 'DELETE'])
      expect((await stranger.send(method, address)).status).toBe(404);
    expect((await stranger.append(address, 0, { part: pdf })).status).toBe(404);
    expect((await stranger.begin({ applicationId: id })).status).toBe(404);
  });

  it('goes with the draft', async () => {
    const { client, id, tus } = await setUp();
    const address = await tus.address({ applicationId: id });
    expect((await client.delete(`/v1/applications/${id}`)).status).toBe(204);
    expect((await tus.send('HEAD', address)).status).toBe(404);
  });

  it('does not begin when files are not taken any more', async () => {
    const { client, tus } = await setUp();
    const { id } = await file(client);
    expect((await tus.begin({ applicationId: id })).status).toBe(409);
  });

  it.each([
    ['no metadata', {}, 400],
    ['metadata that is none', { 'upload-metadata': '<script>' }, 400],
    ['metadata without a kind', { 'upload-metadata': 'filename 0YE=' }, 400],
    ['bytes that are no text', { 'upload-metadata': 'applicationId /w==' }, 400],
    ['another version', { 'tus-resumable': '0.2.2' }, 412],
    ['a length that is none', { 'upload-length': 'much' }, 400],
  ])('with %s is refused', async (_what, headers, expected) => {
    const { tus } = await setUp();
    const own = { 'upload-length': '10', ...headers };
    const answer = await tus.send('POST', '/v1/uploads', own);
    expect(answer.status).toBe(expected);
    expect(answer.headers.get(expected === 412 ? 'tus-version' : 'tus-resumable')).toBe('1.0.0');
  });

  it('takes parts of bytes only', async () => {
    const { id, tus } = await setUp();
    const address = await tus.address({ applicationId: id });
    const headers = { 'content-type': 'application/json' };
    expect((await tus.append(address, 0, { part: pdf, headers })).status).toBe(415);
  });
});

describe('what is spoken', () => {
  it('is told to whoever asks, from another origin too', async () => {
    const { sandbox } = await setUp();
    const request = { method: 'OPTIONS', headers: { origin: 'https://site.test' } };
    const { status, headers } = await sandbox.fetch('https://sandbox.test/v1/uploads', request);
    expect(status).toBe(204);
    expect(headers.get('tus-version')).toBe('1.0.0');
    expect(headers.get('tus-extension')).toBe('creation,expiration,checksum,termination');
    expect(headers.get('tus-max-size')).toBe(String(50 * megabyte));
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('is no way to read an upload', async () => {
    const { id, tus } = await setUp();
    const { status, headers } = await tus.send('GET', await tus.address({ applicationId: id }));
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('HEAD, DELETE, PATCH');
  });

  it('has limits that anybody may read', async () => {
    const { sandbox } = await setUp();
    const response = await sandbox.fetch('https://sandbox.test/v1/attachment-limits');
    expect(await response.json()).toEqual({
      maxBytes: 50 * megabyte,
      maxFormBytes: 10 * megabyte,
      maxAppealFiles: 10,
      maxGuestBytes: 100 * megabyte,
      maxFiles: 20,
      mediaTypes: ['application/pdf', 'image/jpeg', 'image/png'],
    });
  });
});
