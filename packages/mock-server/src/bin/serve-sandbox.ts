import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type ControlAccess, isLoopback } from '../control/control-access.js';
import { Port } from './port/port.js';
import { apiReference } from '../reference/api-reference.js';
import { type OpenSandboxes, openSandboxes } from '../sandboxes/open-sandboxes.js';
import type { ScenarioChoice } from '../scenarios/scenario-desk.js';
import { type Home, openHome } from './open-home.js';
import { readChoice } from './read-choice.js';
import type { ProgramOptions } from './options.js';

/** Somebody else listens there already. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}

export interface ServedSandbox {
  readonly url: string;
  /** Whether anybody may control it. */
  readonly isControlled: boolean;
  readonly stop: () => Promise<void>;
}

/**
 * Sandboxes behind a port, their clocks running.
 *
 * @throws {PortTakenError | StorageFileError | PostgresError}
 */
export async function serveSandbox(options: ProgramOptions): Promise<ServedSandbox> {
  const control = accessOf(options);
  const scenario = await readChoice(options);
  const home = await openHome(options);
  const { sandboxes, answer } = open(options, { control, scenario, home });
  const port = new Port({
    answer: async (request) => (await apiReference(request)) ?? answer(request),
    report: console.error,
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

interface Beginning {
  readonly control: ControlAccess;
  readonly scenario: ScenarioChoice | undefined;
  readonly home: Home;
}

function open(
  { seed, site, now, ...options }: ProgramOptions,
  { control, scenario, home }: Beginning,
): OpenSandboxes {
  const { englishSite, operator, applications, esia, scanSeconds } = options;
  const opened = openSandboxes({
    control,
    limit: options.sandboxLimit,
    ttlSeconds: options.sandboxTtl,
    storage: home.storage,
    seed: seed ?? usualSeed(options),
    siteUrl: site,
    englishSiteUrl: englishSite,
    apiUrl: `http://${options.host}:${options.port}/v1`,
    operator,
    sampleApplications: applications,
    esia,
    scanSeconds,
    clock: 'running',
    webhooks: { send: fetch, allowLoopback: true },
    ...(now !== undefined && { now }),
    ...(scenario !== undefined && { scenario }),
    onError: (error) => console.error(error),
  });
  opened.sandboxes.sandbox(); // it is there before anybody asks, to be looked after
  return opened;
}

/** Processes that share a sandbox have to have its keys in common, which come of the seed. */
function usualSeed({ database }: Pick<ProgramOptions, 'database'>): number {
  if (database !== undefined) return 1;
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

async function listen(receive: RequestListener, { port, host }: ProgramOptions): Promise<Server> {
  const server = createServer(receive);
  server.listen(port, host);
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (!isTaken(error)) throw error;
    const hint = 'stop what uses it, or choose another one with --port';
    throw new PortTakenError(`Port ${port} is taken: ${hint}.`, { cause: error });
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
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
