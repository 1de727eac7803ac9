import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { MessageChannel, NotificationKind } from '@drsk/contract';
import { notificationKinds } from '@drsk/domain';
import type { Settings } from '../clock/moment.js';

/** What a link of a letter unsubscribes from. */
export interface Subscription {
  readonly accountId: string;
  readonly kind: NotificationKind;
  readonly channel: MessageChannel;
}

/** Signed, and good for nothing but this: whoever has a forwarded letter can stop such letters, and no more. */
export function unsubscribeToken(
  { accountId, kind, channel }: Subscription,
  settings: Settings,
): string {
  const content = [accountId, kind, channel].join('/');
  const known = tokens.get(settings) ?? new Map<string, string>();
  tokens.set(settings, known);
  const token = known.get(content) ?? signed(content, settings);
  known.set(content, token);
  return token;
}

/** An account is written to about the same again and again, and a signature is dearer than the letter. */
const tokens = new WeakMap<Settings, Map<string, string>>();

function signed(text: string, settings: Settings): string {
  const content = encode(new TextEncoder().encode(text));
  return `${content}.${signatureOf(content, settings)}`;
}

/** What it says, if it is one of ours. */
export function readToken(token: string, settings: Settings): Subscription | undefined {
  const [content = '', signature] = token.split('.');
  if (signature !== signatureOf(content, settings)) return undefined;
  const [accountId = '', kind = '', channel] = decode(content).split('/');
  const isSound = isKind(kind) && (channel === 'email' || channel === 'sms');
  return isSound ? { accountId, kind, channel } : undefined;
}

function signatureOf(content: string, { seed }: Settings): string {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return encode(hmac(sha256, bytes(`unsubscribe ${seed}`), bytes(content)).slice(0, 16));
}

function isKind(kind: string): kind is NotificationKind {
  return Object.hasOwn(notificationKinds, kind);
}

function encode(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decode(text: string): string {
  return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
}
