import { expect, it } from 'vitest';
import { smsParts } from '../../outbox/sms-parts.js';
import { codeMessages } from './one-time-code.messages.js';

const sent = { code: '402913', host: 'blagoveshchensk.region.example.ru' };

it.each([
  ['ru', 2],
  ['en', 1],
] as const)('keeps its SMS in %s within %d, on a long host too', (locale, most) => {
  for (const text of Object.values(codeMessages[locale].sms).map((write) => write(sent)))
    expect([text, smsParts(text) <= most]).toEqual([text, true]);
});

it.each(['ru', 'en'] as const)('ends its SMS in %s as browsers expect it', (locale) => {
  for (const text of Object.values(codeMessages[locale].sms).map((write) => write(sent)))
    expect(text.split('\n')).toEqual([expect.any(String), `@${sent.host} #402913`]);
});
