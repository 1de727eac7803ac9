import { toBase64 } from './to-base64.js';

/** A line may have 76 characters (RFC 2047, 2), its header's name among them: what is left for a word, in bytes. */
const mostBytes = Math.floor((76 - 'Subject: =?utf-8?B?'.length - '?='.length) / 4) * 3;

/** A header; what is not ASCII goes as encoded words, one a line. */
export function header(name: string, value: string): string {
  return `${name}: ${encoded(value)}`;
}

/** A name and an address, as `From` and `To` have it. */
export function address(email: string, name?: string): string {
  return name === undefined ? email : `${phrase(name)} <${email}>`;
}

/** In plain letters a comma would begin another address (RFC 5322, 3.2.4). */
function phrase(name: string): string {
  const written = encoded(name);
  return written === name ? `"${name.replaceAll(/["\\]/g, String.raw`\$&`)}"` : written;
}

function encoded(text: string): string {
  // What a line break brings in would be a header of its own.
  const plain = text.replaceAll(/[\r\n]+/g, ' ');
  if (/^[\u0020-\u007E]*$/.test(plain) && plain.length < 70) return plain;
  return chunksOf(plain)
    .map((chunk) => `=?utf-8?B?${toBase64(new TextEncoder().encode(chunk))}?=`)
    .join('\r\n ');
}

/** A character is never torn apart. */
function chunksOf(text: string): string[] {
  const chunks = [''];
  let size = 0;
  for (const character of text) {
    const bytes = new TextEncoder().encode(character).length;
    if (size + bytes > mostBytes) {
      chunks.push('');
      size = 0;
    }
    chunks[chunks.length - 1] += character;
    size += bytes;
  }
  return chunks;
}
