import type { Moment } from '../../clock/moment.js';
import { forgetPush } from '../../outbox/push/push-subscription.js';
import { type EndReason, type SessionRow, sessionTable } from './session-table.js';

interface Ending {
  readonly accountId: string;
  readonly reason: EndReason;
  /** Id of a session that goes on. */
  readonly except?: string;
  /** Which ones; all of them unless given. */
  readonly where?: (session: SessionRow) => boolean;
}

/** Ends every session that logged in as the account, or acts in it. */
export async function endSessions(ending: Ending, moment: Moment): Promise<void> {
  const { accountId, reason, except, where = () => true } = ending;
  const { transaction } = moment;
  const prefix = accountId;
  const ofAccount = [
    ...(await transaction.list(sessionTable, { index: 'person', prefix: `${prefix}/` })),
    ...(await transaction.list(sessionTable, { index: 'account', prefix })),
  ];
  for (const session of ofAccount) {
    const isMeant = session.personId === accountId || session.accountId === accountId;
    if (isMeant && session.id !== except && where(session))
      await endSession(session.id, reason, moment);
  }
  if (!ending.where) await forgetBrowsers(ending, moment);
}

/** Those of sessions that are long forgotten too. */
async function forgetBrowsers({ accountId, except }: Ending, moment: Moment): Promise<void> {
  const where = (browser: { sessionId: string }): boolean => browser.sessionId !== except;
  await forgetPush('person', accountId, { moment, where });
  await forgetPush('account', accountId, { moment, where });
}

/** Its tokens stay, so that whoever comes with one learns why it no longer works. */
export async function endSession(id: string, reason: EndReason, moment: Moment): Promise<void> {
  const { transaction, now, tell } = moment;
  const session = await transaction.get(sessionTable, id);
  if (session?.ended !== null) return;
  await transaction.put(sessionTable, { ...session, ended: { at: now, reason } });
  await forgetPush('session', id, { moment });
  tell(session.accountId);
}
