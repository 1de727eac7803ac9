import { once } from 'node:events';
import { createServer, type Server, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type ControlAccess, isLoopback } from '../control/control-access.js';
import { ConnectionLostError } from '../faults/connection-lost.js';
import { apiReference } from '../reference/api-reference.js';
import { createSandboxes } from '../sandboxes/create-sandboxes.js';
import type { Sandboxes } from '../sandboxes/sandboxes.js';
import type { ScenarioChoice } from '../scenarios/scenario-desk.js';
import { breakable, dropConnection } from './break-off.js';
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
  const sandboxes = open(options, { control, scenario, home });
  const streams = new Set<ServerResponse>();
  const server = await listen(sandboxes, { ...options, streams }).catch(async (error: unknown) => {
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
  const port = typeof address === 'object' ? address?.port : options.port;
  const stop = async (): Promise<void> => {
    clearInterval(ticking);
    endStreams(streams);
    await close(server);
    await sandboxes.close();
    await home.close();
  };
  return { url: `http://${options.host}:${port}`, isControlled: control.kind !== 'closed', stop };
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
): Sandboxes {
  const { englishSite, operator, applications, esia, scanSeconds } = options;
  const sandboxes = createSandboxes({
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
  sandboxes.sandbox(); // it is there before anybody asks, to be looked after
  return sandboxes;
}

/** Processes that share a sandbox have to have its keys in common, which come of the seed. */
function usualSeed({ database }: Pick<ProgramOptions, 'database'>): number {
  if (database !== undefined) return 1;
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

interface Listening extends ProgramOptions {
  /** Answers that go on. */
  readonly streams: Set<ServerResponse>;
}

async function listen(sandboxes: Sandboxes, { port, host, streams }: Listening): Promise<Server> {
  const answer = getRequestListener(async (request, { incoming, outgoing }) => {
    const reference = await apiReference(request);
    if (reference) return reference;
    const asked = sandboxes.fetch(withAddress(request, incoming.socket.remoteAddress));
    if (!(outgoing instanceof ServerResponse)) return asked;
    const response = await answered(asked, outgoing);
    if (!isStream(response)) return response;
    streams.add(outgoing);
    outgoing.once('close', () => streams.delete(outgoing));
    return untilLeft(response, request.signal);
  });
  const server = createServer((request, response) => void answer(request, response));
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

/** With what goes wrong on purpose, on the connection itself. */
async function answered(asked: Promise<Response>, outgoing: ServerResponse): Promise<Response> {
  try {
    const response = await asked;
    return response.headers.has('drsk-sandbox-faults') ? breakable(response, outgoing) : response;
  } catch (error) {
    if (error instanceof ConnectionLostError) return dropConnection(outgoing);
    throw error;
  }
}

/** The sandbox knows no sockets: whoever calls is told to it as a proxy would. */
function withAddress(request: Request, address = ''): Request {
  if (!request.headers.has('x-forwarded-for')) request.headers.set('x-forwarded-for', address);
  return request;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function isStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

/** A stream that ends with its reader: the adapter would write into the log that somebody has left. */
function untilLeft(response: Response, signal: AbortSignal): Response {
  const reader = response.body?.getReader();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const read = await reader?.read().catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
      if (read?.value) controller.enqueue(read.value);
      else controller.close();
    },
    cancel: (reason) => reader?.cancel(reason),
  });
  return new Response(body, response);
}

/** They would go on for as long as their sessions; whoever reads them comes back. */
function endStreams(streams: ReadonlySet<ServerResponse>): void {
  for (const stream of streams) stream.destroy();
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
