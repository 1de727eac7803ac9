import { createSandbox, type Sandbox, type SandboxOptions } from '@drsk/mock-server';
import { type ClientOptions, type Credentials, type DrskClient } from '../src/index.js';
import { createLazyClient } from '../src/lazy.js';
import { baseUrl } from './setup.js';

/** A service, and as many clients with keys as are opened. */
export function service(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', ...options });
  const open = (more: Partial<ClientOptions> = {}): DrskClient =>
    createLazyClient({
      baseUrl,
      fetch: sandbox.fetch,
      clock: () => Date.parse('2026-12-18T02:00:00Z'),
      retry: { baseDelay: 0 },
      dpop: true,
      ...more,
    });
  return { sandbox, open };
}

export function credentialsOf({ people }: Sandbox, login: string): Credentials {
  const { applicantKind, password } = people.find((person) => person.login === login)!;
  return { applicantKind, login, password };
}

/** Signed in as one of the sandbox's people. */
export async function personWith(login: string, options: SandboxOptions = {}) {
  const all = service(options);
  const credentials = credentialsOf(all.sandbox, login);
  const client = all.open();
  await client.account.createSession(credentials);
  return { ...all, client, account: client.account, credentials };
}

export async function codeOf({ outbox }: Sandbox): Promise<string> {
  return (await outbox.last({ channel: 'sms' }))!.code!;
}

export async function tokenOf({ outbox }: Sandbox): Promise<string> {
  const { links } = (await outbox.last({ channel: 'email' }))!;
  return new URL(links[0]!).hash.replace('#token=', '');
}
