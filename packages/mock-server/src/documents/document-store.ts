import { later } from '../clock/instant.js';
import type { Moment } from '../clock/moment.js';
import type { TableDefinition } from '../storage/storage.js';

/** How soon posted documents can be opened: what testers slow down. */
export interface DocumentStoreRow {
  readonly id: 'documents';
  /** Of so many in a hundred the files come later. */
  readonly delayPercent: number;
  readonly delayMinutes: number;
}

export const documentStoreTable: TableDefinition<DocumentStoreRow> = {
  name: 'document_store',
  indexes: {},
};

export const soundStore: DocumentStoreRow = { id: 'documents', delayPercent: 0, delayMinutes: 30 };

export async function documentStoreOf({
  transaction,
}: Pick<Moment, 'transaction'>): Promise<DocumentStoreRow> {
  return (await transaction.get(documentStoreTable, soundStore.id)) ?? soundStore;
}

/** From when on a file that is stored now can be opened; nothing where that is at once. */
export async function openableFrom(moment: Moment): Promise<string | undefined> {
  const { delayPercent, delayMinutes } = await documentStoreOf(moment);
  const { now, random } = moment;
  const isSlow = delayPercent > 0 && random.integer(100) < delayPercent;
  return isSlow ? later(now, { minutes: delayMinutes }) : undefined;
}
