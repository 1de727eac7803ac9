import type { Moment } from '../../clock/moment.js';
import { type ArchiveFile, zip } from '../../http/zip.js';
import type { Bytes } from '../../storage/storage.js';
import { documentBlob, type DocumentRow, signatureBlob } from '../document.js';
import { withGridSignature } from '../signatures/grid-signature.js';

/** Documents with the signatures beside them, in folders by application unless there is but one. */
export async function archiveOf(rows: readonly DocumentRow[], moment: Moment): Promise<Bytes> {
  return zip(await documentFiles(rows, moment), moment.now);
}

export async function documentFiles(
  rows: readonly DocumentRow[],
  moment: Moment,
): Promise<ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  for (const row of rows) files.push(...(await filesOf(row, moment)));
  return files;
}

async function filesOf(stored: DocumentRow, moment: Moment): Promise<ArchiveFile[]> {
  const { id, fileName, signatures } = await withGridSignature(stored, moment);
  const { transaction } = moment;
  const wanted = [
    { name: fileName, blob: documentBlob(id) },
    ...signatures.map((signature) => ({
      name: `${fileName}.${signature.role}.p7s`,
      blob: signatureBlob(signature.id),
    })),
  ];
  const files: ArchiveFile[] = [];
  for (const { name, blob } of wanted) {
    const bytes = await transaction.getBlob(blob);
    // A signature by code has no file.
    if (bytes) files.push({ name, bytes });
  }
  return files;
}
