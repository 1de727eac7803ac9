import type { ApplicationPage, ApplicationStatus } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import type { Caller } from '../http/operation.js';
import { ProblemError } from '../http/reply.js';
import { applicationTable, toKey } from './application.js';
import { toSummary } from './application-summary.js';

export interface ListedPage {
  readonly status?: ApplicationStatus;
  readonly cursor?: string;
  readonly limit?: number;
}

/**
 * A page of the caller's applications, the newest first; a cursor is the serial number of the last one before.
 *
 * @throws {ProblemError} 400 when the cursor is none
 */
export async function listApplications(
  caller: Caller,
  page: ListedPage,
  moment: Moment,
): Promise<ApplicationPage> {
  const { cursor } = page;
  if (cursor !== undefined && !/^\d{1,6}$/.test(cursor))
    throw new ProblemError(400, 'malformed_request');
  return caller.applicationId === null
    ? pageOf(caller.account.id, page, moment)
    : onlyPage(caller.applicationId, page, moment);
}

async function pageOf(
  accountId: string,
  { status, cursor, limit = 20 }: ListedPage,
  { transaction }: Moment,
): Promise<ApplicationPage> {
  const prefix = status === undefined ? `${accountId}/` : `${accountId}/${status}/`;
  const rows = await transaction.list(applicationTable, {
    index: status === undefined ? 'owner' : 'ownerAndStatus',
    prefix,
    ...(cursor === undefined ? {} : { after: prefix + toKey(Number(cursor)) }),
    limit: limit + 1,
    descending: true,
  });
  const items = rows.slice(0, limit);
  const next = rows.length > limit ? String(items.at(-1)?.serial) : null;
  return { items: items.map(toSummary), next };
}

/** Of a session that sees one application. */
async function onlyPage(
  applicationId: string,
  { status, cursor }: ListedPage,
  { transaction }: Moment,
): Promise<ApplicationPage> {
  const row = await transaction.get(applicationTable, applicationId);
  const isAsked = row && cursor === undefined && (status === undefined || status === row.status);
  return { items: isAsked ? [toSummary(row)] : [], next: null };
}
