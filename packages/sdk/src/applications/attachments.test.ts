import { describe, expect, it } from 'vitest';
import { fillDraft, pdf } from '../../test/application.js';
import { dropAfter } from '../../test/network.js';
import { signedIn } from '../../test/setup.js';
import { ValidationError } from '../index.js';

async function draft() {
  const all = await signedIn();
  const { id } = await all.client.applications.create();
  all.network.sent.length = 0;
  return { ...all, id, attachments: all.client.applications.attachments };
}

describe('attachments', () => {
  it('come back byte by byte', async () => {
    const { id, attachments } = await draft();
    const { id: attachmentId, ...attachment } = await attachments.add(id, {
      kind: 'title_document',
      file: pdf,
    });
    expect(attachment).toMatchObject({ fileName: 'выписка.pdf', size: pdf.size });

    const file = await attachments.download(id, attachmentId);
    expect(file.type).toBe('application/pdf');
    expect(await file.text()).toBe(await pdf.text());
  });

  it('are named by the caller where the file has no name', async () => {
    const { id, attachments } = await draft();
    const file = new Blob([pdf], { type: pdf.type });
    const attachment = await attachments.add(id, { kind: 'other', file, fileName: 'план.pdf' });
    expect(attachment.fileName).toBe('план.pdf');
  });

  it('are attached once, though the answer got lost', async () => {
    const { client, network, id, attachments } = await draft();
    network.fail(dropAfter);
    await attachments.add(id, { kind: 'other', file: pdf });
    expect(network.sent).toHaveLength(2);
    expect((await client.applications.get(id)).attachments).toHaveLength(1);
  });

  it('are attached though the access token has expired', async () => {
    const { sandbox, id, attachments } = await draft();
    await sandbox.clock.advance({ minutes: 16 });
    await expect(attachments.add(id, { kind: 'other', file: pdf })).resolves.toMatchObject({
      size: pdf.size,
    });
  });

  it('are refused when there is nothing in them', async () => {
    const { id, attachments } = await draft();
    const upload = attachments.add(id, { kind: 'other', file: new File([], 'пусто.pdf') });
    await expect(upload).rejects.toThrow(ValidationError);
    await expect(upload).rejects.toMatchObject({ fields: { '/file': { code: 'file_empty' } } });
  });

  it('can be taken away from a draft, but not from what is filed', async () => {
    const { client } = await signedIn();
    const { id, etag, attachments } = await fillDraft(client);
    const { kind, id: attachmentId } = attachments[0]!;
    await client.applications.attachments.delete(id, attachmentId);

    const again = await client.applications.attachments.add(id, { kind, file: pdf });
    await client.applications.submit(id, { ifMatch: etag });
    const removal = client.applications.attachments.delete(id, again.id);
    await expect(removal).rejects.toMatchObject({ code: 'stage_forbids' });
  });
});
