import type { SessionSummary } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import { refusalOf } from './authenticate.js';
import { endSession } from './end-sessions.js';
import { type SessionRow, sessionTable } from './session-table.js';

/** Where the person is signed in now, whatever role they act in there; the latest first. */
export async function listSessions(caller: Caller, moment: Moment): Promise<SessionSummary[]> {
  const sessions = await sessionsOf(caller, moment);
  return sessions.map(({ id, method, device, address, createdAt, lastUsedAt }) => {
    const isCurrent = id === caller.sessionId;
    return { id, isCurrent, method, device, address, createdAt, lastUsedAt };
  });
}

/** @throws {ProblemError} 404 where it is no session of the person's */
export async function endOne(id: string, caller: Caller, moment: Moment): Promise<void> {
  const sessions = await sessionsOf(caller, moment);
  if (!sessions.some((session) => session.id === id)) throw new ProblemError(404, 'not_found');
  await endSession(id, 'signed_out', moment);
}

/** Signs out everywhere, or everywhere else. */
export async function endAll(caller: Caller, keepCurrent: boolean, moment: Moment): Promise<void> {
  for (const { id } of await sessionsOf(caller, moment))
    if (!keepCurrent || id !== caller.sessionId) await endSession(id, 'signed_out', moment);
}

async function sessionsOf({ personId }: Caller, moment: Moment): Promise<SessionRow[]> {
  const query = { index: 'person', prefix: `${personId}/`, descending: true };
  const sessions = await moment.transaction.list(sessionTable, query);
  return sessions.filter((session) => refusalOf(session, moment) === undefined);
}
