import type { PushKeys } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import type { TableDefinition } from '../../storage/storage.js';

/** A browser that shows notifications of one account. */
export interface PushSubscriptionRow {
  readonly id: string;
  readonly accountId: string;
  /** Id of the account that logged in, which may act in others. */
  readonly personId: string;
  /** Which has said so last: with its end this ends too. */
  readonly sessionId: string;
  readonly endpoint: string;
  readonly keys: PushKeys;
  /** `Chrome, Windows` */
  readonly device: string | null;
  readonly createdAt: string;
}

export const pushTable: TableDefinition<PushSubscriptionRow> = {
  name: 'push_subscriptions',
  indexes: {
    account: { key: ({ accountId, createdAt, id }) => `${accountId}/${createdAt}/${id}` },
    person: { key: ({ personId }) => `${personId}/` },
    session: { key: ({ sessionId }) => `${sessionId}/` },
    endpoint: { key: ({ endpoint }) => endpoint },
  },
};

/** The latest first. */
export function pushSubscriptionsOf(
  accountId: string,
  { transaction }: Pick<Moment, 'transaction'>,
): Promise<readonly PushSubscriptionRow[]> {
  const query = { index: 'account', prefix: `${accountId}/`, descending: true };
  return transaction.list(pushTable, query);
}

/** Nothing more is sent to those browsers of a session, of a person or of an account. */
export async function forgetPush(
  index: 'session' | 'person' | 'account',
  id: string,
  {
    moment: { transaction },
    where = () => true,
  }: {
    readonly moment: Pick<Moment, 'transaction'>;
    readonly where?: (row: PushSubscriptionRow) => boolean;
  },
): Promise<void> {
  for (const row of await transaction.list(pushTable, { index, prefix: `${id}/` }))
    if (where(row)) await transaction.remove(pushTable, row.id);
}
