import { notificationRules } from '@drsk/domain';
import { base64url } from 'jose';
import type { Settings } from '../../clock/moment.js';
import { derivedSecret } from '../../random/derived-key.js';
import type { Bytes } from '../../storage/storage.js';
import type { Message } from '../message.js';
import { vapidHeader } from './vapid.js';

/** Longer than any text of it. */
const paddedLength = 1_024;

/** The message as a push service takes it (RFC 8030, 5); the same whenever somebody looks, but for its signature. */
export async function pushRequest(
  { at, id, push, to }: Message,
  settings: Pick<Settings, 'seed' | 'siteUrl'>,
): Promise<Request | undefined> {
  if (!push) return undefined;
  const { encryptPush } = await import('./encrypt-push.js');
  const { keys, payload, urgency } = push;
  const text = JSON.stringify(payload);
  const name = [id, at, to, text].join(' ');
  const salt = await derivedSecret(settings.seed, `salt of ${name}`);
  const sender = {
    secretKey: await derivedSecret(settings.seed, name),
    salt: salt.slice(0, 16),
    length: paddedLength,
  };
  const receiver = { publicKey: bytesOf(keys.p256dh), auth: bytesOf(keys.auth) };
  return new Request(to, {
    method: 'POST',
    headers: {
      authorization: await vapidHeader(to, at, settings),
      'content-encoding': 'aes128gcm',
      'content-type': 'application/octet-stream',
      ttl: String(notificationRules.pushHours * 3_600),
      urgency,
    },
    body: await encryptPush(text, receiver, sender),
  });
}

/** The same as it goes over the line (RFC 9112). */
export async function writeRequest(request: Request): Promise<Bytes> {
  const { host, pathname, search } = new URL(request.url);
  const body = await request.clone().arrayBuffer();
  const lines = [
    `${request.method} ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    ...[...request.headers].map(([name, value]) => `${name}: ${value}`),
    `content-length: ${body.byteLength}`,
  ];
  const head = `${lines.join('\r\n')}\r\n\r\n`;
  return new Uint8Array(await new Blob([head, body]).arrayBuffer());
}

function bytesOf(text: string): Bytes {
  return Uint8Array.from(base64url.decode(text));
}
