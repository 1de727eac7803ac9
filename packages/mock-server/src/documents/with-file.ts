import type { Document } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import { sha256 } from '../http/sha256.js';
import type { Bytes } from '../storage/storage.js';
import { documentBlob, type DocumentRow, documentTable } from './document.js';
import type { Recipe } from './recipe.js';
import { renderDocument } from './render-document.js';

/**
 * The document with its file. It is made when it is first looked at, and stays as it is for ever: nobody can tell, and
 * whoever posts thousands does not wait for it.
 */
export async function withFile(row: DocumentRow, moment: Moment): Promise<DocumentRow> {
  const { recipe, ...document } = row;
  if (!recipe) return row;
  const bytes = await make(recipe, moment);
  const made = { ...document, size: bytes.length, sha256: await sha256(bytes) };
  await moment.transaction.putBlob(documentBlob(row.id), bytes);
  await moment.transaction.put(documentTable, made);
  return made;
}

/** What applications say of their documents, with what is known once the files are there. */
export async function withFiles(
  documents: readonly Document[],
  moment: Moment,
): Promise<Document[]> {
  const shown: Document[] = [];
  for (const document of documents) {
    const row = await moment.transaction.get(documentTable, document.id);
    const { size, sha256: hash } = row ? await withFile(row, moment) : document;
    shown.push({ ...document, size, sha256: hash });
  }
  return shown;
}

async function make(recipe: Recipe, moment: Moment): Promise<Bytes> {
  if ('kind' in recipe) return renderDocument(recipe);
  const { transaction } = moment;
  const original = await transaction.get(documentTable, recipe.copyOf);
  if (original) await withFile(original, moment);
  const bytes = await transaction.getBlob(documentBlob(recipe.copyOf));
  if (!bytes) throw new Error(`The document ${recipe.copyOf} has no file`);
  return bytes;
}
