import type { Moment } from '../clock/moment.js';
import type { Bytes } from '../storage/storage.js';
import { attachmentBlob } from './application.js';
import { FileInspection, type Inspected } from './file-inspection.js';
import { partBlob, type UploadRow, uploadTable } from './uploads/upload.js';

/** The content of an attachment; nothing, where none is kept. */
export async function contentOf(attachmentId: string, moment: Moment): Promise<Blob | undefined> {
  const pieces: Bytes[] = [];
  for await (const piece of piecesOf(attachmentId, moment)) pieces.push(piece);
  return pieces.length > 0 ? new Blob(pieces) : undefined;
}

export async function removeContent(attachmentId: string, moment: Moment): Promise<void> {
  const { transaction } = moment;
  const upload = await transaction.find(uploadTable, 'attachment', attachmentId);
  if (upload) await removeUpload(upload, moment);
  else await transaction.removeBlob(attachmentBlob(attachmentId));
}

export async function removeUpload(
  { id, parts }: UploadRow,
  { transaction }: Moment,
): Promise<void> {
  for (let part = 0; part < parts; part += 1) await transaction.removeBlob(partBlob(id, part));
  await transaction.remove(uploadTable, id);
}

/** What is in the content of an attachment. */
export async function inspectContent(attachmentId: string, moment: Moment): Promise<Inspected> {
  return inspectAll(piecesOf(attachmentId, moment));
}

export function inspectUpload(upload: UploadRow, moment: Moment): Promise<Inspected> {
  return inspectAll(partsOf(upload, moment));
}

async function inspectAll(pieces: AsyncIterable<Bytes>): Promise<Inspected> {
  const inspection = new FileInspection();
  for await (const piece of pieces) inspection.add(piece);
  return inspection.finish();
}

async function* piecesOf(attachmentId: string, moment: Moment): AsyncGenerator<Bytes> {
  const { transaction } = moment;
  const upload = await transaction.find(uploadTable, 'attachment', attachmentId);
  if (upload) return yield* partsOf(upload, moment);
  const bytes = await transaction.getBlob(attachmentBlob(attachmentId));
  if (bytes) yield bytes;
}

/** One after another, so that only one is in memory. */
async function* partsOf({ id, parts }: UploadRow, { transaction }: Moment): AsyncGenerator<Bytes> {
  for (let part = 0; part < parts; part += 1) {
    const bytes = await transaction.getBlob(partBlob(id, part));
    if (bytes) yield bytes;
  }
}
