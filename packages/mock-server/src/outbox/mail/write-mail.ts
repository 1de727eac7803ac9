import type { Settings } from '../../clock/moment.js';
import type { Message } from '../message.js';
import { address, header } from './header.js';
import { toBase64 } from './to-base64.js';
import { languageOf, writeHtml } from './write-html.js';

const senders = { ru: 'ДРСК, личный кабинет', en: 'DRSK, customer account' } as const;

/** A letter as mail servers hand it on (RFC 5322): text and HTML, to be unsubscribed from where that is possible (RFC 8058). */
export function writeMail(message: Message, { siteUrl }: Pick<Settings, 'siteUrl'>): string {
  const { id, to, at, subject, text, unsubscribeUrl } = message;
  const locale = languageOf(message);
  const { hostname } = new URL(siteUrl);
  const boundary = `=_${id}`; // never within base64
  const parts = [part('text/plain', text), part('text/html', writeHtml(message))].map(
    (content) => `--${boundary}\r\n${content}`,
  );
  return [
    header('From', address(`noreply@${hostname}`, senders[locale])),
    header('To', to),
    header('Subject', subject),
    header('Date', new Date(at).toUTCString().replace('GMT', '+0000')),
    header('Message-ID', `<${id}@${hostname}>`),
    header('Content-Language', locale),
    header('Auto-Submitted', 'auto-generated'),
    ...(unsubscribeUrl === undefined ? [] : wayOut(unsubscribeUrl)),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...parts,
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** One click, which mail services make without a session. An address is not encoded, however long. */
function wayOut(url: string): string[] {
  return [`List-Unsubscribe:\r\n <${url}>`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'];
}

function part(type: string, text: string): string {
  const lines = toBase64(new TextEncoder().encode(text)).match(/.{1,76}/g) ?? [];
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...lines,
  ].join('\r\n');
}
