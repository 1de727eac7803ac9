import { accountOf, type LoadBesideLogin } from './account/account.js';
import { applicationsOf } from './applications/applications.js';
import type { DrskClient } from './client.js';
import type { ClientCore } from './client-core.js';
import { Http } from './http/http.js';
import { loadKeys } from './http/load-keys.js';
import { laterGroupsOf } from './later-groups.js';
import { paymentsOf } from './payments/payments.js';
import { ownTokens } from './session/identity.js';

/** What a client can be asked for. */
export interface Calls {
  groups: Pick<
    DrskClient,
    'account' | 'appeals' | 'applications' | 'documents' | 'notifications' | 'offices' | 'payments'
  >;
  /** For calls that need no session. */
  anybody: Http;
}

export function clientCalls(
  { options, time, session, isBound }: ClientCore,
  loadBesideLogin: LoadBesideLogin,
): Calls {
  const { getAccessToken } = options;
  const anybody = new Http({ options, time, nonce: {} });
  const http = anybody.as(getAccessToken ? ownTokens(getAccessToken) : session);
  const { appeals, documents, notifications, offices } = laterGroupsOf(http, anybody);
  return {
    groups: {
      account: accountOf(http, session, { newKey: isBound ? newKey : undefined, loadBesideLogin }),
      applications: applicationsOf(http),
      payments: paymentsOf(http, anybody),
      appeals,
      documents,
      notifications,
      offices,
    },
    anybody,
  };
}

async function newKey(): Promise<CryptoKeyPair | undefined> {
  return (await loadKeys('POST /sessions')).newKey();
}
