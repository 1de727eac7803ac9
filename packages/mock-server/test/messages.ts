import type { Sandbox } from '../src/sandbox/sandbox.js';
import type { Answer } from './sandbox-client.js';

/** The token of the link in the last letter of a kind. */
export async function lastToken(sandbox: Sandbox, kind: string): Promise<string> {
  const letter = await sandbox.outbox.last({ kind });
  const links = letter?.links ?? [];
  return links.map((link) => link.split('#token=')[1]).find(Boolean) ?? 'no-token';
}

/** The code of the last SMS of a kind. */
export async function lastCode(sandbox: Sandbox, kind: string): Promise<string> {
  return (await sandbox.outbox.last({ kind, channel: 'sms' }))?.code ?? 'no-code';
}

/** Another code of six digits. */
export function otherThan(code: string): string {
  return code.replace(/^\d/, (digit) => String((Number(digit) + 1) % 10));
}

/** All that somebody sees of an answer, but for what differs between any two. */
export function bytesOf({ status, headers, body }: Answer): string {
  const seen = [...headers].filter(([name]) => name !== 'x-request-id');
  return JSON.stringify([status, seen, body])
    .replaceAll(/"(id|requestId)":"[^"]+"/g, '"$1":""')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'T');
}
