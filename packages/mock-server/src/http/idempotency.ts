import { later } from '../clock/instant.js';
import type { Moment } from '../clock/moment.js';
import type { TableDefinition } from '../storage/storage.js';
import type { PlainReply, UncheckedRequest } from './operation.js';
import type { ReceivedRequest } from './received-request.js';
import { ProblemError } from './reply.js';
import { sha256 } from './sha256.js';

/** The answer that a key got. */
interface KeptAnswer {
  readonly id: string;
  readonly fingerprint: string;
  readonly reply: PlainReply;
  readonly expiresAt: string;
}

export interface KeyedRequest {
  readonly key: string | undefined;
  readonly operation: string;
  readonly request: UncheckedRequest;
  readonly moment: Moment;
}

export const answerTable: TableDefinition<KeptAnswer> = {
  name: 'answers',
  indexes: { expiresAt: { key: ({ expiresAt }) => expiresAt } },
};

/**
 * Gives the first answer again where the same key comes with the same request; only answers that changed something are
 * kept, so what was refused may be mended and sent again.
 *
 * @throws {ProblemError} 422 where the key belongs to another request
 */
export async function once(
  { key, operation, request, moment }: KeyedRequest,
  work: () => Promise<PlainReply>,
): Promise<PlainReply> {
  if (key === undefined) return work();
  const { transaction, now } = moment;
  const id = `${request.caller?.account.id ?? ''}/${key}`;
  const fingerprint = await fingerprintOf(operation, request);
  const kept = await transaction.get(answerTable, id);
  if (kept && kept.expiresAt > now) {
    if (kept.fingerprint !== fingerprint) throw new ProblemError(422, 'idempotency_mismatch');
    return kept.reply;
  }
  const reply = await work();
  if (reply.status < 300) {
    const expiresAt = later(now, { days: 1 });
    await transaction.put(answerTable, { id, fingerprint, reply, expiresAt });
  }
  await forget(moment);
  return reply;
}

/** Files count by their bytes: a form that is sent again is framed in another way. */
async function fingerprintOf(operation: string, { path, body }: UncheckedRequest): Promise<string> {
  const hashes: Promise<string>[] = [];
  const text = JSON.stringify([operation, path, body], (_key, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    hashes.push(sha256(new Uint8Array(value)));
    return '';
  });
  return sha256([text, ...(await Promise.all(hashes))].join('\n'));
}

/** Of one visitor or guest: two of them without an account may have come upon the same key. */
export async function keyOf({ headers }: ReceivedRequest): Promise<string | undefined> {
  const key = headers.get('idempotency-key') ?? undefined;
  const visitor = headers.get('booking-key') ?? headers.get('upload-key');
  return key === undefined || visitor === null ? key : `${await sha256(visitor)}/${key}`;
}

async function forget({ transaction, now }: Moment): Promise<void> {
  const expired = { index: 'expiresAt', upTo: now, limit: 10 };
  for (const { id } of await transaction.list(answerTable, expired))
    await transaction.remove(answerTable, id);
}
