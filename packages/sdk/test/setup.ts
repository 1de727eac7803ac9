import { createSandbox, type Sandbox } from '@drsk/mock-server';
import {
  type ClientOptions,
  createClient,
  type Credentials,
  type DrskClient,
} from '../src/index.js';
import { Network } from './network.js';

export const baseUrl = 'https://sandbox.test/v1';

export interface Setup {
  sandbox: Sandbox;
  network: Network;
  client: DrskClient;
  /** Of a person whom the sandbox knows. */
  credentials: Credentials;
}

/** A client, the network, and a whole account service behind it. Retries do not wait. */
export function setup(options: Partial<ClientOptions> = {}): Setup {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  const network = new Network(sandbox.fetch);
  const client = createClient({
    baseUrl,
    fetch: network.fetch,
    retry: { baseDelay: 0 },
    ...options,
  });
  const [person] = sandbox.people;
  const { applicantKind, login, password } = person!;
  return { sandbox, network, client, credentials: { applicantKind, login, password } };
}

/** The same, with somebody signed in. */
export async function signedIn(options: Partial<ClientOptions> = {}): Promise<Setup> {
  const all = setup(options);
  await all.client.account.createSession(all.credentials);
  all.network.sent.length = 0;
  all.network.answered.length = 0;
  return all;
}
