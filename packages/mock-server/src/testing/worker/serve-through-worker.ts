import { ConnectionLostError } from '../../faults/connection-lost.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import { isOfService } from '../is-of-service.js';
import type { AskedRequest, WorkerReply } from './asked-request.js';

export interface ServiceWorkerOptions {
  /** Where the page finds `sandbox-worker.js` of this package; it answers pages below its folder. */
  readonly worker?: string;
  /** Where the page thinks that the service is; anywhere unless given. */
  readonly baseUrl?: string;
}

/**
 * Lets the sandbox of this page answer through a Service Worker: what is asked shows in the browser's Network tab, and whoever asks
 * without `fetch` is answered too. Other pages that the worker sees are answered by their own sandboxes, or by the network.
 *
 * @returns what ends it
 */
export async function serveThroughWorker(
  sandbox: Pick<Sandbox, 'fetch'>,
  { worker = '/sandbox-worker.js', baseUrl }: ServiceWorkerOptions = {},
): Promise<() => Promise<void>> {
  const { serviceWorker } = navigator;
  const answer = ({ data, ports: [port] }: MessageEvent<AskedRequest>): void => {
    if (port) void reply(port, data, { sandbox, baseUrl });
  };
  serviceWorker.addEventListener('message', answer);
  serviceWorker.startMessages();
  const registration = await serviceWorker.register(worker);
  await controlled(serviceWorker);
  return async () => {
    serviceWorker.removeEventListener('message', answer);
    await registration.unregister();
  };
}

/** The first time, a page is there before its worker. */
function controlled(container: ServiceWorkerContainer): Promise<void> {
  if (container.controller) return Promise.resolve();
  return new Promise((resolve) =>
    container.addEventListener('controllerchange', () => resolve(), { once: true }),
  );
}

interface Answering {
  readonly sandbox: Pick<Sandbox, 'fetch'>;
  readonly baseUrl: string | undefined;
}

async function reply(
  port: MessagePort,
  { url, method, headers, body }: AskedRequest,
  { sandbox, baseUrl }: Answering,
): Promise<void> {
  const say = (message: WorkerReply, transfer: Transferable[] = []): void =>
    port.postMessage(message, transfer);
  if (!isOfService(new URL(url), baseUrl)) return say({ kind: 'declined' });
  say({ kind: 'taken' });
  try {
    const response = await sandbox.fetch(url, { method, headers: [...headers], body });
    const { status, body: stream } = response;
    const answer = {
      kind: 'answer',
      status,
      headers: [...response.headers],
      body: stream,
    } as const;
    say(answer, stream ? [stream] : []);
  } catch (error) {
    say({ kind: 'lost' });
    if (!(error instanceof ConnectionLostError)) throw error;
  }
}
