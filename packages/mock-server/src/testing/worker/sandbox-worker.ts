// A Service Worker: asks the page whose request it is for the answer of its sandbox. The sandbox lives in the page, since browsers
// stop workers as they like, and all that it holds would be gone. Copy the built file to where the pages are.
import type { AskedRequest, WorkerReply } from './asked-request.js';

interface Asker {
  postMessage(message: AskedRequest, transfer: Transferable[]): void;
}

/** As much as is needed of what a worker is given: libraries of types have either this or the page's. */
interface FetchEvent extends Event {
  readonly request: Request;
  readonly clientId: string;
  respondWith(response: Promise<Response>): void;
}

interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<Asker | undefined>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listen: (event: LifeEvent) => void): void;
  addEventListener(kind: 'fetch', listen: (event: FetchEvent) => void): void;
}

declare const self: WorkerScope;

/** A page without a sandbox says nothing: then the network is asked. */
const patienceMs = 1000;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  if (event.clientId !== '' && /\/(?:v1|_sandbox)\//.test(pathname))
    event.respondWith(answerTo(event));
});

async function answerTo({ request, clientId }: FetchEvent): Promise<Response> {
  const page = await self.clients.get(clientId);
  const unread = request.clone();
  const reply = page && (await ask(page, request));
  if (!reply || reply.kind === 'declined') return fetch(unread);
  if (reply.kind !== 'answer') return Response.error();
  return new Response(reply.body, { status: reply.status, headers: [...reply.headers] });
}

async function ask(page: Asker, request: Request): Promise<WorkerReply | undefined> {
  const { url, method } = request;
  const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer();
  const { port1, port2 } = new MessageChannel();
  const replied = repliesOf(port1);
  page.postMessage({ url, method, headers: [...request.headers], body }, [port2]);
  const reply = await replied;
  port1.close();
  return reply;
}

/** Once it is taken, it may take its time. */
function repliesOf(port: MessagePort): Promise<WorkerReply | undefined> {
  return new Promise((resolve) => {
    const silence = setTimeout(() => resolve(undefined), patienceMs);
    port.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      clearTimeout(silence);
      if (data.kind !== 'taken') resolve(data);
    };
  });
}
