import { checkWebhook } from '@drsk/domain';
import { describe, expect, it } from 'vitest';

const parseUrl = (typed: string) => (URL.canParse(typed) ? new URL(typed) : undefined);

function broken(url: string, isLoopbackAllowed: boolean): string | undefined {
  return checkWebhook({ url }, { locale: 'ru', parseUrl, isLoopbackAllowed })['url']?.code;
}

describe('an address for events', () => {
  it.each<[string, string | undefined, string]>([
    ['https://erp.example.ru/hooks?x=1', undefined, 'a public name'],
    ['https://erp.example.ru:8443', undefined, 'a port of its own'],
    ['https://хуки.рф/drsk', undefined, 'a Cyrillic name'],
    ['https://93.184.216.34/', undefined, 'a public IPv4 address'],
    ['https://[2606:2800:220:1::1]/', undefined, 'a public IPv6 address'],
    ['', 'required', 'nothing'],
    ['erp.example.ru', 'webhook_address', 'no scheme'],
    ['http://erp.example.ru', 'webhook_https', 'not encrypted'],
    ['ftp://erp.example.ru', 'webhook_https', 'another protocol'],
    ['https://me:secret@erp.example.ru', 'webhook_credentials', 'a password would end up in logs'],
    ['https://localhost', 'webhook_private', 'this machine'],
    ['https://127.0.0.1', 'webhook_private', 'this machine by address'],
    ['https://2130706433', 'webhook_private', 'the same as one number'],
    ['https://0x7f.1', 'webhook_private', 'the same in hexadecimal digits'],
    ['https://10.1.2.3', 'webhook_private', 'RFC 1918'],
    ['https://172.31.255.255', 'webhook_private', 'RFC 1918, the last of it'],
    ['https://172.32.0.1', undefined, 'the first behind it'],
    ['https://192.168.1.1', 'webhook_private', 'RFC 1918'],
    ['https://169.254.169.254/latest', 'webhook_private', 'the metadata of a cloud'],
    ['https://100.64.0.1', 'webhook_private', 'RFC 6598'],
    ['https://224.0.0.1', 'webhook_private', 'multicast'],
    ['https://255.255.255.255', 'webhook_private', 'broadcast'],
    ['https://[::1]', 'webhook_private', 'this machine'],
    ['https://[fd00::1]', 'webhook_private', 'unique local'],
    ['https://[fe80::1]', 'webhook_private', 'link local'],
    ['https://[::ffff:127.0.0.1]', 'webhook_private', 'an embedded IPv4 address'],
    ['https://[2002:7f00:1::]', 'webhook_private', 'the same by 6to4'],
    ['https://[64:ff9b::7f00:1]', 'webhook_private', 'the same by NAT64'],
    ['https://erp', 'webhook_private', 'a name without a domain'],
    ['https://erp.local', 'webhook_private', 'RFC 6762'],
    ['https://erp.internal.', 'webhook_private', 'with a dot at the end'],
  ])('says of %j: %s, as it is %s', (address, rule) => {
    expect(broken(address, false)).toBe(rule);
  });

  it.each([
    ['http://127.0.0.1:4010/x', undefined],
    ['http://localhost:4010/x', undefined],
    ['http://192.168.0.1', 'webhook_https'],
    ['ftp://localhost', 'webhook_https'],
  ])('lets a sandbox send to its own machine, and to no other: %s', (address, rule) => {
    expect(broken(address, true)).toBe(rule);
  });
});

it('checks of an address what is given', () => {
  const check = { locale: 'en', parseUrl, isLoopbackAllowed: false } as const;
  expect(checkWebhook({}, check)).toEqual({});
  expect(Object.keys(checkWebhook({ url: '', events: [] }, check))).toEqual(['url', 'events']);
});
