import type { Attachment } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { attach, draftOf, file, formOf, pdf, read } from '../../test/applicant.js';
import { logIn } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

async function setUp() {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  const client = await logIn(sandbox, sandbox.people[0]!);
  const { id } = await draftOf(client, {});
  const path = `/v1/applications/${id}/attachments`;
  return { sandbox, client, id, path };
}

const megabyte = 2 ** 20;

function pdfOf(size: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(size);
  content.set(pdf);
  return content;
}

describe('an attachment', () => {
  it('is kept as it came, under a harmless name', async () => {
    const { client, path, id } = await setUp();
    const { status, body } = await client.post(
      path,
      formOf('title_document', pdf, '..\\«План» 1.pdf'),
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({
      kind: 'title_document',
      fileName: '«План» 1.pdf',
      size: pdf.length,
      mediaType: 'application/pdf',
      uploadedAt: '2026-12-18T02:00:00.000Z',
    });
    expect((await read(client, id)).attachments).toEqual([body]);

    const content = await client.get(`${path}/${body.id}/content`);
    expect(content.body).toEqual(pdf);
    expect(content.headers.get('content-type')).toBe('application/pdf');
    expect(content.headers.get('x-content-type-options')).toBe('nosniff');
    const disposition = content.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment;/);
    expect(decodeURIComponent(disposition)).toContain('«План» 1.pdf');
  });

  it('is what its content says, not what its name says', async () => {
    const { client, path } = await setUp();
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const { body } = await client.post(path, formOf('location_plan', png, 'план.pdf'));
    expect(body).toMatchObject({ mediaType: 'image/png', fileName: 'план.pdf.png' });
    const content = await client.get(`${path}/${body.id}/content`);
    expect(content.headers.get('content-type')).toBe('image/png');
  });

  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf', 'a way up'],
    ['/etc/скан.pdf', 'скан.pdf', 'a path'],
    ['<script>alert(1)</script>.pdf', 'script_.pdf', 'a tag, whose slash makes it a path'],
    ['план\u202Efdp.exe', 'планfdp.exe.pdf', 'a turned direction'],
    ['скан\u0000.pdf', 'скан.pdf', 'a control character'],
    ['дом 🏠.pdf', 'дом 🏠.pdf', 'an emoji, which does no harm here'],
    ['.pdf', 'pdf.pdf', 'an ending alone'],
    [`${'я'.repeat(300)}.pdf`, `${'я'.repeat(116)}.pdf`, 'longer than any disk takes'],
  ])('named %j is kept as %j: %s', async (name, expected) => {
    const { client, path } = await setUp();
    const { status, body } = await client.post(path, formOf('other', pdf, name));
    expect(status).toBe(201);
    expect(body.fileName).toBe(expected);
    const { headers } = await client.get(`${path}/${body.id}/content`);
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(expected);
  });

  it.each<[string, (form: FormData) => void, string, string]>([
    ['no file', (form) => form.delete('file'), '/file', 'required'],
    ['a text in place of a file', (form) => form.set('file', '<script>'), '/file', 'invalid'],
    ['no kind', (form) => form.delete('kind'), '/kind', 'required'],
    ['a kind that is a tag', (form) => form.set('kind', '<script>'), '/kind', 'choice'],
  ])('with %s is refused', async (_what, change, pointer, code) => {
    const { client, path } = await setUp();
    const form = formOf('other');
    change(form);
    const { status, body } = await client.post(path, form);
    expect(status).toBe(422);
    expect(body.fields[pointer]).toMatchObject({ code, text: expect.any(String) });
  });

  it.each<[string, Uint8Array<ArrayBuffer>, string, string]>([
    ['file_empty', new Uint8Array(), 'скан.pdf', 'nothing in it'],
    ['file_type_mismatch', new TextEncoder().encode('MZ'), 'скан.pdf', 'a program named as a PDF'],
    ['file_type', new TextEncoder().encode('PK'), 'скан.docx', 'of no type that is taken'],
  ])('is refused with %s: %4$s', async (code, content, name) => {
    const { client, path, id } = await setUp();
    const { status, body } = await client.post(path, formOf('other', content, name));
    expect(status).toBe(422);
    expect(body.fields['/file']).toMatchObject({ code, text: expect.any(String) });
    expect((await read(client, id)).attachments).toEqual([]);
  });

  it.each([
    [10 * megabyte, 201, 'the largest'],
    [10 * megabyte + 1, 413, 'a byte more'],
  ])('of %d bytes gets %d: %s', async (size, expected) => {
    const { client, path } = await setUp();
    const { status } = await client.post(path, formOf('other', pdfOf(size)));
    expect(status).toBe(expected);
  });

  it('of an unknown kind is refused', async () => {
    const { client, path } = await setUp();
    const form = formOf('other');
    form.set('kind', 'selfie');
    const { status, body } = await client.post(path, form);
    expect(status).toBe(422);
    expect(body.fields['/kind']).toMatchObject({ code: 'choice' });
  });

  it('is the twentieth at most', async () => {
    const { client, path, id } = await setUp();
    await attach(client, id, ...Array.from({ length: 20 }, () => 'other' as const));
    const { status, body } = await client.post(path, formOf('other'));
    expect(status).toBe(422);
    expect(body.fields['/file']).toMatchObject({ code: 'too_many_files' });
  });

  it('is attached once, however often the same key comes', async () => {
    const { client, path, id } = await setUp();
    const key = { 'idempotency-key': 'one-intention' };
    const first = await client.post(path, formOf('other'), key);
    const again = await client.post(path, formOf('other'), key);
    expect(again.body).toEqual(first.body);
    expect((await read(client, id)).attachments).toHaveLength(1);
  });

  it('can be taken back', async () => {
    const { client, path, id } = await setUp();
    await attach(client, id, 'other', 'location_plan');
    const [first] = (await read(client, id)).attachments;
    expect((await client.delete(`${path}/${first?.id}`)).status).toBe(204);
    expect((await client.get(`${path}/${first?.id}/content`)).status).toBe(404);
    expect((await client.delete(`${path}/${first?.id}`)).status).toBe(404);
    expect((await read(client, id)).attachments).toMatchObject([{ kind: 'location_plan' }]);
  });

  it('stays with the grid once it is filed', async () => {
    const { client } = await setUp();
    const { id, attachments } = await file(client);
    const path = `/v1/applications/${id}/attachments`;
    expect((await client.post(path, formOf('other'))).status).toBe(409);
    expect((await client.delete(`${path}/${attachments[0]?.id}`)).status).toBe(409);
  });

  it('supplied on request can be taken back, what was filed before cannot', async () => {
    const { client, sandbox } = await setUp();
    const { id, attachments } = await file(client);
    const path = `/v1/applications/${id}/attachments`;
    await sandbox.operator.run(id, 'request_documents', { attachmentKinds: 'title_document' });
    const { body }: { body: Attachment } = await client.post(path, formOf('title_document'));
    expect((await client.delete(`${path}/${attachments[0]?.id}`)).status).toBe(409);
    expect((await client.delete(`${path}/${body.id}`)).status).toBe(204);
  });
});
