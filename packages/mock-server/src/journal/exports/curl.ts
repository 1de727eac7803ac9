import { shownPath, type Shown } from '../entry.js';
import type { Kept } from '../kept.js';
import { mask, maskAll, type Masking } from '../mask.js';
import { isSecretHeader, shownHeaders } from '../mask-headers.js';
import { queryOf } from '../said.js';

/** Between these stands the name of a variable, in place of a secret. */
const [open, close] = ['\u{E000}', '\u{E001}'];

/** Headers that curl writes itself. */
const own = /^(?:content-length|host|connection|accept-encoding)$/;

/** One command; what is masked is masked here too, and secrets are `$PASSWORD`, `$TOKEN`, … */
export function toCurl(kept: Kept, shown: Shown): string {
  const masking: Masking = { ...shown, secretAs: (name) => `${open}${variableOf(name)}${close}` };
  const { method } = kept.request;
  const parts = [
    `curl -X ${method} ${addressOf(kept, masking)}`,
    ...headersOf(kept, shown).map((line) => `-H ${line}`),
    ...bodyOf(kept, masking),
  ];
  const name = kept.operation ?? method;
  const outcome = kept.response ? String(kept.response.status) : kept.ending;
  return `# ${name} → ${outcome}\n${parts.join(' \\\n  ')}`;
}

function addressOf(kept: Kept, masking: Masking): string {
  const query = Object.entries(maskAll(queryOf(kept), masking, '/query'));
  const pairs = query.map(([name, value]) => `${name}=${escaped(String(value))}`);
  const path = decodePlaceholders(shownPath(kept, masking));
  return `"$API"${quoted(path + (pairs.length === 0 ? '' : `?${pairs.join('&')}`))}`;
}

/** A placeholder is no part of the address yet. */
function escaped(value: string): string {
  return decodePlaceholders(encodeURIComponent(value));
}

function decodePlaceholders(text: string): string {
  return text
    .replaceAll(encodeURIComponent(open), open)
    .replaceAll(encodeURIComponent(close), close);
}

function headersOf({ request }: Kept, shown: Shown): string[] {
  return Object.entries(shownHeaders(request.headers, shown)).flatMap(([name, value]) => {
    if (name === 'authorization') return [`"Authorization: Bearer $TOKEN"`];
    if (own.test(name) || isSecretHeader(name)) return [];
    if (name === 'content-type' && value.startsWith('multipart/')) return [];
    return [quoted(`${name}: ${value}`)];
  });
}

function bodyOf({ request, exchange: { body } }: Kept, masking: Masking): string[] {
  if (body === undefined) return [];
  const type = request.headers.get('content-type') ?? '';
  if (type.includes('octet-stream')) return ['--data-binary @part.bin'];
  const shown = mask(body, masking, '/body');
  if (type.startsWith('multipart/')) return Object.entries(shown ?? {}).map(formPart);
  return [`--data ${quoted(JSON.stringify(shown))}`];
}

function formPart([name, value]: [string, unknown]): string {
  return `-F ${quoted(`${name}=${typeof value === 'string' ? value : '@file'}`)}`;
}

/** In single quotes nothing is special but they themselves; variables stand outside of them. */
function quoted(text: string): string {
  const inner = text.replaceAll("'", String.raw`'\''`);
  return `'${inner.replaceAll(open, `'"$`).replaceAll(close, `"'`)}'`;
}

/** `newPassword` → `NEW_PASSWORD`. */
function variableOf(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
}
