import { createSandbox, type Sandbox, type SandboxOptions } from '@drsk/mock-server';
import { createClient, type DrskClient, memorySession, type SignedIn } from '@drsk/sdk';

export interface Connection {
  sandbox: Sandbox;
  client: DrskClient;
  /** What the client has asked for: `POST /v1/sessions`. */
  requests: string[];
  /** Cuts the network off, or joins it again. */
  setOnline: (isOnline: boolean) => void;
}

/** A sandbox of the test's own, and a client that speaks to it. */
export function connect(options: SandboxOptions = {}): Connection {
  const sandbox = createSandbox(options);
  const requests: string[] = [];
  let isOnline = true;
  const client = connectTo(sandbox, async (request) => {
    requests.push(`${request.method} ${new URL(request.url).pathname}`);
    if (!isOnline) throw new TypeError('Failed to fetch');
    return sandbox.fetch(request);
  });
  return { sandbox, client, requests, setOnline: (value) => void (isOnline = value) };
}

/** Another client of the sandbox, as after a reload. */
export function connectTo(
  sandbox: Sandbox,
  fetch: (request: Request) => Promise<Response> = sandbox.fetch,
  session = memorySession(),
): DrskClient {
  return createClient({
    baseUrl: 'https://sandbox.test/v1',
    locale: 'ru',
    session, // each test's own
    retry: false,
    fetch,
  });
}

/** To a service whose answer to that address takes two minutes: what it sent may be asked for again by then. */
export function connectSlowly(path: string): Connection {
  const connection = connect({ now: '2026-12-18T02:00:00Z' });
  const { sandbox } = connection;
  const client = connectTo(sandbox, async (request) => {
    const response = await sandbox.fetch(request);
    if (!request.url.endsWith(path)) return response;
    await sandbox.clock.advance({ minutes: 2 });
    const headers = new Headers(response.headers);
    headers.set('date', new Date(await sandbox.clock.now()).toUTCString());
    return new Response(response.body, { status: response.status, headers });
  });
  return { ...connection, client };
}

/** Signs in somebody whom every sandbox knows. */
export async function signIn(
  { sandbox, client }: Pick<Connection, 'sandbox' | 'client'>,
  index = 0,
): Promise<SignedIn> {
  const person = sandbox.people[index];
  if (!person) throw new Error(`The sandbox has no person ${index}`);
  const { applicantKind, login, password } = person;
  const answer = await client.account.createSession({ applicantKind, login, password });
  if (answer.status !== 'signed-in') throw new Error(`Person ${index} has a second factor`);
  return answer;
}
