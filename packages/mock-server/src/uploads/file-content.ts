import type { Moment } from '../clock/moment.js';
import type { Bytes } from '../storage/storage.js';
import { FileInspection, type Inspected } from './file-inspection.js';
import { partBlob, type UploadRow, uploadTable } from './upload.js';

/** A file: what an upload has become, or what came in one request and is stored as a blob. */
export interface StoredFile {
  readonly fileId: string;
  readonly blob: string;
}

/** The content of a file; nothing, where none is kept. */
export async function contentOf(stored: StoredFile, moment: Moment): Promise<Blob | undefined> {
  const pieces: Bytes[] = [];
  for await (const piece of piecesOf(stored, moment)) pieces.push(piece);
  return pieces.length > 0 ? new Blob(pieces) : undefined;
}

export async function removeContent({ fileId, blob }: StoredFile, moment: Moment): Promise<void> {
  const { transaction } = moment;
  const upload = await transaction.find(uploadTable, 'file', fileId);
  if (upload) await removeUpload(upload, moment);
  else await transaction.removeBlob(blob);
}

export async function removeUpload(
  { id, parts }: UploadRow,
  { transaction }: Moment,
): Promise<void> {
  for (let part = 0; part < parts; part += 1) await transaction.removeBlob(partBlob(id, part));
  await transaction.remove(uploadTable, id);
}

/** What is in the content of a file. */
export function inspectContent(stored: StoredFile, moment: Moment): Promise<Inspected> {
  return inspectAll(piecesOf(stored, moment));
}

export function inspectUpload(upload: UploadRow, moment: Moment): Promise<Inspected> {
  return inspectAll(partsOf(upload, moment));
}

async function inspectAll(pieces: AsyncIterable<Bytes>): Promise<Inspected> {
  const inspection = new FileInspection();
  for await (const piece of pieces) inspection.add(piece);
  return inspection.finish();
}

async function* piecesOf({ fileId, blob }: StoredFile, moment: Moment): AsyncGenerator<Bytes> {
  const { transaction } = moment;
  const upload = await transaction.find(uploadTable, 'file', fileId);
  if (upload) return yield* partsOf(upload, moment);
  const bytes = await transaction.getBlob(blob);
  if (bytes) yield bytes;
}

/** One after another, so that only one is in memory. */
async function* partsOf({ id, parts }: UploadRow, { transaction }: Moment): AsyncGenerator<Bytes> {
  for (let part = 0; part < parts; part += 1) {
    const bytes = await transaction.getBlob(partBlob(id, part));
    if (bytes) yield bytes;
  }
}
