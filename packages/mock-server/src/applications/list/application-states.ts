import type { ApplicationState, ApplicationStates, ApplicationStatesQuery } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { etagOf } from '../../http/etag.js';
import type { OperationRequest } from '../../http/operation.js';
import { refuseFields } from '../../http/reply.js';
import type { ApplicationRow } from '../application.js';
import { lineOf } from './application-line.js';
import { findRows } from './application-list.js';
import { statesMessages } from './states.messages.js';

/** As many may be named in one call. */
const mostNamed = 200;
const longAgo = '1970-01-01T00:00:00Z';

/**
 * The states of applications that are named, or have changed since an instant.
 *
 * @throws {ProblemError} 422 for too many names
 */
export async function applicationStates(
  { body, caller, locale }: OperationRequest<'listApplicationStates'>,
  moment: Moment,
): Promise<ApplicationStates> {
  const { cursor = '', limit = 100 } = body;
  const named = namedBy(body, locale);
  const asked = (await findRows(caller, {}, moment)).filter((row) => isNamed(row, named));
  const known = new Set(asked.flatMap(namesOf));
  const found = changedSince(asked, body)
    .filter((row) => placeOf(row) > cursor)
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    items: rows.map(toState),
    missing: [...(named ?? [])].filter((name) => !known.has(name)),
    next: last && found.length > limit ? placeOf(last) : null,
  };
}

/** Ids and numbers; undefined where all are asked for. @throws {ProblemError} 422 for too many */
function namedBy(
  { ids, numbers }: ApplicationStatesQuery,
  locale: Locale,
): ReadonlySet<string> | undefined {
  if (!ids && !numbers) return undefined;
  const named = new Set([...(ids ?? []), ...(numbers ?? [])]);
  const text = statesMessages[locale].tooMany(mostNamed);
  if (named.size > mostNamed) refuseFields({ numbers: { code: 'too_many', text } });
  return named;
}

function isNamed(row: ApplicationRow, named: ReadonlySet<string> | undefined): boolean {
  return named === undefined || namesOf(row).some((name) => named.has(name));
}

function changedSince(
  rows: readonly ApplicationRow[],
  { changedSince: instant = longAgo }: ApplicationStatesQuery,
): ApplicationRow[] {
  // Instants are compared as texts, which have milliseconds here.
  const since = new Date(instant).toISOString();
  return rows.filter(({ updatedAt }) => updatedAt >= since);
}

function namesOf({ id, filing }: ApplicationRow): string[] {
  return filing ? [id, filing.number] : [id];
}

/** In the order of changes; several may fall on one instant. */
function placeOf({ updatedAt, id }: ApplicationRow): string {
  return `${updatedAt}/${id}`;
}

function toState(row: ApplicationRow): ApplicationState {
  const { id, number, status, currentStage, nextActor, dueOn, updatedAt } = lineOf(row).summary;
  const etag = etagOf(row.version);
  return { id, number, status, currentStage, nextActor, dueOn, updatedAt, etag };
}
