import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type ControlAccess, isLoopback } from '../control/control-access.js';
import { Port } from './port/port.js';
import { apiReference, isOfReference } from '../reference/api-reference.js';
import { openHome } from './open-home.js';
import { openServed } from './open-served.js';
import { listenError } from './listen-error.js';
import type { Log } from './log/log.js';
import { logRequests } from './log/log-requests.js';
import { forwardMail } from './mail/forward-mail.js';
import { readChoice } from './read-choice.js';
import type { ProgramOptions } from './options.js';

export interface ServedSandbox {
  readonly url: string;
  /** Whether anybody may control it. */
  readonly isControlled: boolean;
  readonly stop: () => Promise<void>;
}

/**
 * Sandboxes behind a port, their clocks running.
 *
 * @throws {ListenError | StorageFileError | PostgresError}
 */
export async function serveSandbox(options: ProgramOptions, log: Log): Promise<ServedSandbox> {
  const control = accessOf(options);
  const scenario = await readChoice(options);
  const home = await openHome(options);
  const mail = await forwardMail(options, log);
  const { sandboxes, answer } = openServed(options, { control, scenario, home, mail, log });
  const ask = logRequests(answer, log);
  const port = new Port({
    answer: async (request) =>
      (isOfReference(request) && (await apiReference(request))) || ask(request),
    report: (error) => log.write({ event: 'fault', error }),
  });
  const receive: RequestListener = (incoming, outgoing) => void port.receive(incoming, outgoing);
  const server = await listen(receive, options).catch(async (error: unknown) => {
    await sandboxes.close();
    await home.close();
    throw error;
  });
  // So that what is due happens also while nobody asks.
  let tick: Promise<void> | undefined;
  const ticking = setInterval(() => {
    tick ??= sandboxes.tick().finally(() => (tick = undefined));
  }, 1000);
  const address = server.address();
  const portNumber = typeof address === 'object' ? address?.port : options.port;
  const stop = async (): Promise<void> => {
    clearInterval(ticking);
    port.endStreams();
    await close(server);
    await sandboxes.close();
    await mail?.close();
    await home.close();
  };
  return {
    url: `http://${options.host}:${portNumber}`,
    isControlled: control.kind !== 'closed',
    stop,
  };
}

/** Where other machines come in, they have to know the token; where there is none, nobody controls it. */
function accessOf({ host, controlToken: token }: ProgramOptions): ControlAccess {
  if (token !== undefined) return { kind: 'token', token };
  return isLoopback(host) ? { kind: 'local' } : { kind: 'closed' };
}

async function listen(receive: RequestListener, { port, host }: ProgramOptions): Promise<Server> {
  const server = createServer(receive);
  // Tests think longer than the five seconds after which Node closes a connection: what is asked just then would be lost.
  server.keepAliveTimeout = 75_000;
  server.listen(port, host);
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    throw listenError(error, { host, port });
  }
}

/** Answers what has been asked, and keeps nobody waiting on an idle connection. */
async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 2000);
  await closed;
  clearTimeout(patience);
}
