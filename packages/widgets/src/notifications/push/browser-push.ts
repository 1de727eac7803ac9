import type { NewPushSubscription } from '@drsk/sdk';
import { isKiosk } from '../../shared/kiosk.js';

/** Why this browser shows no notifications; `denied` is the only one that its reader can mend here. */
export type Hindrance = 'kiosk' | 'insecure' | 'unsupported' | 'denied';

export function hindrance(): Hindrance | undefined {
  if (isKiosk()) return 'kiosk';
  if (!window.isSecureContext) return 'insecure';
  const isAble = 'serviceWorker' in navigator && 'PushManager' in window;
  if (!isAble || !('Notification' in window)) return 'unsupported';
  return Notification.permission === 'denied' ? 'denied' : undefined;
}

/** By which the server knows this browser, if it is subscribed. */
export async function ownEndpointHash(workerUrl: string): Promise<string | undefined> {
  const subscription = await knownSubscription(workerUrl);
  if (!subscription) return undefined;
  const bytes = new TextEncoder().encode(subscription.endpoint);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the server needs to reach this browser, which is subscribed with the key of the server if it was not before. */
export async function subscribe(
  workerUrl: string,
  publicKey: string,
): Promise<NewPushSubscription> {
  const scope = scopeOf(workerUrl);
  const registration = await navigator.serviceWorker.register(workerUrl, { scope });
  await activation(registration);
  return toJson(await subscribeWith(registration.pushManager, publicKey));
}

/** The same again, where nobody has to be asked. */
export async function subscribedAlready(
  workerUrl: string,
): Promise<NewPushSubscription | undefined> {
  const subscription = await knownSubscription(workerUrl);
  return subscription ? toJson(subscription) : undefined;
}

/**
 * A folder below the worker that has no pages: it takes none of them from a Service Worker of the site's own, whose scope
 * they are.
 */
function scopeOf(workerUrl: string): string {
  return new URL('drsk-push/', new URL(workerUrl, document.baseURI)).href;
}

async function knownSubscription(workerUrl: string): Promise<PushSubscription | null | undefined> {
  const scope = scopeOf(workerUrl);
  const registration = await navigator.serviceWorker.getRegistration(scope);
  // Where there is none, that of the site stands for the whole of it.
  return registration?.scope === scope ? registration.pushManager.getSubscription() : undefined;
}

/** A service that has another key since then is another one for the browser. */
async function subscribeWith(push: PushManager, publicKey: string): Promise<PushSubscription> {
  const options = { userVisibleOnly: true, applicationServerKey: publicKey };
  try {
    return await push.subscribe(options);
  } catch (error) {
    const old = await push.getSubscription();
    if (!old) throw error;
    await old.unsubscribe();
    return push.subscribe(options);
  }
}

/** A worker that is new cannot be subscribed before it is active. */
function activation({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const worker = active ?? waiting ?? installing;
  if (!worker || worker.state === 'activated') return Promise.resolve();
  return new Promise((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new DOMException('The worker failed', 'AbortError'));
    });
  });
}

function toJson(subscription: PushSubscription): NewPushSubscription {
  const { endpoint, keys: { p256dh = '', auth = '' } = {} } = subscription.toJSON();
  return { endpoint: endpoint ?? subscription.endpoint, keys: { p256dh, auth } };
}
