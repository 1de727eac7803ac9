import type { SessionMethod, SessionScope } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import type { AccountRow } from '../tables.js';
import { type AccessScope, accessScopes, temporaryAccessTable } from './temporary-access-table.js';

export interface Reach {
  readonly scope: SessionScope;
  /** Contacts and a password of one's own have to be given first. */
  readonly isSetupRequired: boolean;
  /** What a temporary scope may do. */
  readonly grants: readonly AccessScope[];
}

interface ReachingSession {
  readonly method: SessionMethod;
  readonly temporaryAccessId: string | null;
}

const full: Reach = { scope: 'full', isSetupRequired: false, grants: accessScopes };

/** How far a session reaches now: asked at every request, so that a confirmed e-mail makes running sessions full. */
export async function scopeOf(
  { method, temporaryAccessId }: ReachingSession,
  { isSetUp }: AccountRow,
  { transaction }: Moment,
): Promise<Reach> {
  const access =
    temporaryAccessId === null
      ? undefined
      : await transaction.get(temporaryAccessTable, temporaryAccessId);
  if (!access) return isSetUp ? full : { ...full, scope: 'temporary' };
  const grants = access.scopes;
  if (method === 'application') return { scope: 'temporary', isSetupRequired: false, grants };
  if (access.completedAt !== null) return full;
  return { scope: 'temporary', isSetupRequired: access.setUpAt === null, grants };
}
