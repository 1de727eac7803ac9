import type { NewPushSubscription } from '@drsk/contract';
import type { PushPayload } from '@drsk/domain';
import { base64url, importJWK, jwtVerify } from 'jose';

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const encode = (text: string): BufferSource => new TextEncoder().encode(text);

let browsers = 0;

/** A browser with a push service of its own: it reads what is sent to it as RFC 8291 says, with nothing of the sandbox. */
export class PushBrowser {
  readonly endpoint: string;
  readonly #keys = crypto.subtle.generateKey(curve, true, ['deriveBits']) as Promise<CryptoKeyPair>;
  readonly #auth = crypto.getRandomValues(new Uint8Array(16));

  constructor(endpoint = `https://push.example.net/send/${(browsers += 1)}`) {
    this.endpoint = endpoint;
  }

  /** As `PushSubscription.toJSON()` gives it. */
  async subscription(): Promise<NewPushSubscription> {
    const p256dh = base64url.encode(await this.#publicKey());
    return { endpoint: this.endpoint, keys: { p256dh, auth: base64url.encode(this.#auth) } };
  }

  /** What the Service Worker gets. */
  async read(request: Request): Promise<PushPayload> {
    const body = new Uint8Array(await request.clone().arrayBuffer());
    const [salt, idLength, rest] = [body.slice(0, 16), body[20]!, body.slice(21)];
    const [senderKey, record] = [rest.slice(0, idLength), rest.slice(idLength)];
    const { privateKey } = await this.#keys;
    const key = await crypto.subtle.importKey('raw', senderKey, curve, false, []);
    const shared = await crypto.subtle.deriveBits({ ...curve, public: key }, privateKey, 256);
    const keyInfo = new Blob([encode('WebPush: info\0'), await this.#publicKey(), senderKey]);
    const input = await derive(shared, this.#auth, { info: await keyInfo.arrayBuffer(), size: 32 });
    const aes = await derive(input, salt, {
      info: encode('Content-Encoding: aes128gcm\0'),
      size: 16,
    });
    const iv = await derive(input, salt, { info: encode('Content-Encoding: nonce\0'), size: 12 });
    const secret = await crypto.subtle.importKey('raw', aes, 'AES-GCM', false, ['decrypt']);
    const padded = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, secret, record);
    const text = new TextDecoder().decode(padded);
    return JSON.parse(text.slice(0, text.lastIndexOf('\u0002')));
  }

  async #publicKey(): Promise<Uint8Array<ArrayBuffer>> {
    const { publicKey } = await this.#keys;
    return new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  }
}

/** What a push service checks before it takes a message (RFC 8292): who sends it, to which service, until when. */
export async function senderOf(request: Request, now: string) {
  const header = request.headers.get('authorization') ?? '';
  const [, token = '', publicKey = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(header) ?? [];
  const point = base64url.decode(publicKey);
  const [x, y] = [point.slice(1, 33), point.slice(33)].map((part) => base64url.encode(part));
  const key = await importJWK({ kty: 'EC', crv: 'P-256', x: x!, y: y! }, 'ES256');
  const audience = new URL(request.url).origin;
  const { payload } = await jwtVerify(token, key, { audience, currentDate: new Date(now) });
  return { publicKey, subject: payload.sub, seconds: payload.exp! - Date.parse(now) / 1000 };
}

async function derive(
  input: BufferSource,
  salt: BufferSource,
  { info, size }: { info: BufferSource; size: number },
): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey('raw', input, 'HKDF', false, ['deriveBits']);
  return crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, size * 8);
}
