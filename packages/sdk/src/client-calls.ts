import { accountOf, type LoadBesideLogin } from './account/account.js';
import { applicationsOf } from './applications/applications.js';
import type { DrskClient } from './client.js';
import type { ClientCore } from './client-core.js';
import { documentsOf } from './documents/documents.js';
import { Http } from './http/http.js';
import { loadKeys } from './http/load-keys.js';
import { officesOf } from './offices/offices.js';
import { paymentsOf } from './payments/payments.js';
import { ownTokens } from './session/identity.js';

/** What a client can be asked for. */
export interface Calls {
  groups: Pick<DrskClient, 'account' | 'applications' | 'documents' | 'offices' | 'payments'>;
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
  return {
    groups: {
      account: accountOf(http, session, { newKey: isBound ? newKey : undefined, loadBesideLogin }),
      applications: applicationsOf(http),
      documents: documentsOf(http),
      offices: officesOf(anybody),
      payments: paymentsOf(http, anybody),
    },
    anybody,
  };
}

async function newKey(): Promise<CryptoKeyPair | undefined> {
  return (await loadKeys('POST /sessions')).newKey();
}
