// A Service Worker: shows what the account sends to this browser, also while no page of it is open. Copy the built file,
// drsk-push.js, to the site, and name it in `push-worker` of <drsk-notifications>.
import type { PushPayload } from '@drsk/domain';

interface Window {
  readonly url: string;
  focus(): Promise<unknown>;
}

/** As much as is needed of what a worker is given: libraries of types have either this or the page's. */
interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface PushEvent extends LongEvent {
  readonly data: { json(): Partial<PushPayload> } | null;
}

interface PressEvent extends LongEvent {
  readonly notification: { readonly data: unknown; close(): void };
}

interface WorkerScope {
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<Window[]>;
    openWindow(url: string): Promise<unknown>;
  };
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install', listen: (event: LongEvent) => void): void;
  addEventListener(kind: 'push', listen: (event: PushEvent) => void): void;
  addEventListener(kind: 'notificationclick', listen: (event: PressEvent) => void): void;
}

declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('push', (event) => event.waitUntil(show(event)));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});

/** Something in any case: browsers take a message that shows nothing for a breach of what was promised to the reader. */
function show({ data }: PushEvent): Promise<void> {
  const { title = self.location.host, body = '', tag = '', url } = payloadOf(data);
  return self.registration.showNotification(title, { body, tag, data: url });
}

function payloadOf(data: PushEvent['data']): Partial<PushPayload> {
  try {
    return data?.json() ?? {};
  } catch {
    return {}; // of another service, or of a later time
  }
}

/** The window that is there already, else a new one; of this site alone. */
async function open(data: unknown): Promise<unknown> {
  const url = ownAddress(data);
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const shown = windows.find((window) => window.url === url);
  return shown ? shown.focus() : self.clients.openWindow(url);
}

function ownAddress(data: unknown): string {
  const { origin } = self.location;
  const isNamed = typeof data === 'string' && URL.canParse(data, origin);
  const url = new URL(isNamed ? data : '/', origin);
  return url.origin === origin ? url.href : `${origin}/`;
}
