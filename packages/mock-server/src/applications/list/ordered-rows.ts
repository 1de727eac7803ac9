import type { ApplicationSort, SortOrder } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import { type ApplicationRow, applicationTable } from '../application.js';
import { withField, withoutField } from './order-key.js';

export interface RowOrder {
  readonly sort?: ApplicationSort;
  readonly order?: SortOrder;
  /** Where to go on: behind the row that it was made of. */
  readonly cursor?: string;
  /** How many are wanted, if not all. */
  readonly limit?: number;
}

const indexes = {
  createdAt: 'owner',
  updatedAt: 'ownerAndUpdate',
  submittedAt: 'ownerAndSubmission',
  dueOn: 'ownerAndDueDate',
  number: 'ownerAndNumber',
} as const satisfies Record<ApplicationSort, keyof typeof applicationTable.indexes>;

/** As many are read at once at most. */
const batch = 200;

/**
 * The rows that a session may see, some at a time, in the order asked for.
 *
 * @throws {ProblemError} 400 when the cursor is none of this order
 */
export async function* orderedRows(
  { account, applicationId }: Caller,
  order: RowOrder,
  moment: Moment,
): AsyncGenerator<readonly ApplicationRow[]> {
  const after = keyAfter(account.id, order);
  if (applicationId !== null) {
    const only = await moment.transaction.get(applicationTable, applicationId);
    if (only && after === undefined) yield [only];
    return;
  }
  const parts = partsOf(account.id, order);
  const reached = parts.findIndex(({ prefix }) => after?.startsWith(prefix));
  // Mostly all fit what is asked for: so many are read first, and more only where some did not.
  const first = Math.min(order.limit ?? batch, batch);
  for (const part of parts.slice(Math.max(reached, 0)))
    yield* rowsOf({ ...part, first }, after, moment);
}

/** A place in a list: no change of other rows moves it. */
export function cursorOf(row: ApplicationRow, { sort = 'createdAt' }: RowOrder): string {
  const key = applicationTable.indexes[indexes[sort]].key(row);
  return `${sort}_${key.slice(row.accountId.length + 1)}`;
}

function keyAfter(accountId: string, { sort = 'createdAt', cursor }: RowOrder): string | undefined {
  if (cursor === undefined) return undefined;
  const place = sort === 'createdAt' ? '' : `(?:${withField}[\\w:.-]{1,40}|${withoutField})/`;
  const [, key] = new RegExp(`^${sort}_(${place}\\d{6})$`).exec(cursor) ?? [];
  if (key === undefined) throw new ProblemError(400, 'malformed_request');
  return `${accountId}/${key}`;
}

interface Part {
  readonly index: (typeof indexes)[ApplicationSort];
  readonly prefix: string;
  readonly descending: boolean;
}

/** Those that have what the list is ordered by, then the others, the newest of them first. */
function partsOf(accountId: string, { sort = 'createdAt', order = 'desc' }: RowOrder): Part[] {
  const index = indexes[sort];
  const descending = order === 'desc';
  if (sort === 'createdAt') return [{ index, prefix: `${accountId}/`, descending }];
  return [
    { index, prefix: `${accountId}/${withField}`, descending },
    { index, prefix: `${accountId}/${withoutField}/`, descending: true },
  ];
}

async function* rowsOf(
  { first, ...part }: Part & { readonly first: number },
  cursor: string | undefined,
  { transaction }: Moment,
): AsyncGenerator<readonly ApplicationRow[]> {
  let after = cursor?.startsWith(part.prefix) ? cursor : undefined;
  for (let limit = first; ; limit = batch) {
    const query = { ...part, limit, ...(after !== undefined && { after }) };
    const rows = await transaction.list(applicationTable, query);
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < limit) return;
    after = applicationTable.indexes[part.index].key(last);
  }
}
