import type { programAccessMessages } from './program-access.messages.js';

export type WebhookAddressRule = keyof typeof programAccessMessages.ru.address;

/** As much as is looked at of what `URL` makes of an address, which writes each form of an IPv4 address in one way. */
export interface ParsedUrl {
  readonly protocol: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
}

export interface AddressCheck {
  /** `URL`, which is no part of the language. */
  readonly parseUrl: (typed: string) => ParsedUrl | undefined;
  /** Whether this machine itself is an address too: for a sandbox. */
  readonly isLoopbackAllowed: boolean;
}

/** Names that lead into somebody's own network, or nowhere (RFC 6761, 6762, 8375, 9476). */
const privateNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion|alt)\.?$/;

/** First and last of the IPv4 addresses that are no public ones (IANA special-purpose registry). */
const privateRanges = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

/**
 * The rule that an address breaks which events are to be sent to. It looks at the address alone: whoever sends has to
 * look at what its name leads to as well, at each attempt.
 */
export function brokenWebhookAddress(
  typed: string,
  { parseUrl, isLoopbackAllowed }: AddressCheck,
): WebhookAddressRule | undefined {
  if (typed.trim() === '') return 'required';
  const url = parseUrl(typed.trim());
  return url ? brokenParts(url, isLoopbackAllowed) : 'webhook_address';
}

function brokenParts(url: ParsedUrl, isLoopbackAllowed: boolean): WebhookAddressRule | undefined {
  if (url.username !== '' || url.password !== '') return 'webhook_credentials';
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (isWeb && isLoopbackAllowed && isLoopback(url.hostname)) return undefined;
  if (url.protocol !== 'https:') return 'webhook_https';
  return isPrivateHost(url.hostname) ? 'webhook_private' : undefined;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}

function isPrivateHost(host: string): boolean {
  // Only 2000::/3 is public, and within it what embeds an IPv4 address may lead anywhere (Teredo, 6to4, documentation).
  if (host.startsWith('['))
    return !/^\[[23]/.test(host) || /^\[(?:2002:|2001:(?:db8:|0:|:))/.test(host);
  if (/^\d+(?:\.\d+){3}$/.test(host)) return isPrivateAddress(host);
  return privateNames.test(host) || !host.replace(/\.$/, '').includes('.');
}

function isPrivateAddress(address: string): boolean {
  const number = toNumber(address);
  return privateRanges.some(([first, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(number / size) === Math.floor(toNumber(first) / size);
  });
}

function toNumber(address: string): number {
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}
