import type { OperationId } from '@drsk/contract';
import { routes } from '../generated/routes.js';
import { maxAttachmentBytes, maxFormAttachmentBytes } from '@drsk/domain';
import { readForm } from './form.js';
import type { ReceivedPart } from './operation.js';
import { ProblemError } from './reply.js';
import type { Bytes } from '../storage/storage.js';
import type { ReceivedRequest } from './received-request.js';

export interface ReadBody {
  readonly type: string | undefined;
  readonly value: unknown;
  /** In bytes. */
  readonly size: number;
}

const megabyte = 2 ** 20;
const part = 'application/offset+octet-stream';
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** A form carries a file and what is around it. */
const limits: Readonly<Record<string, number>> = {
  'multipart/form-data': maxFormAttachmentBytes + 0.1 * megabyte,
  [part]: maxAttachmentBytes,
};

/** No body has so many levels; whatever looks through one level after the other is not to run out of stack. */
const deepest = 32;

/** @throws {ProblemError} 415, 413 or 400 when the body is none that the operation takes */
export async function readBody(id: OperationId, request: ReceivedRequest): Promise<ReadBody> {
  const types: readonly string[] = routes[id].bodyTypes;
  if (types.length === 0) return { type: undefined, value: undefined, size: 0 };
  const contentType = request.headers.get('content-type') ?? '';
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!types.includes(type)) throw new ProblemError(415, 'unsupported_media_type');
  const limit = limits[type] ?? megabyte;
  refuseAbove(limit, Number(request.headers.get('content-length') ?? 0));
  if (type === part) {
    const value = await readPart(request, limit);
    return { type, value, size: value.bytes.byteLength };
  }
  const bytes = await readBytes(request, limit);
  const value = type === 'application/json' ? parseJson(bytes) : parseForm(bytes, contentType);
  return { type, value, size: bytes.byteLength };
}

/** What is JSON, or nothing at all. @throws {ProblemError} 413 or 400 */
export async function readJson(request: ReceivedRequest, limit = megabyte): Promise<unknown> {
  refuseAbove(limit, Number(request.headers.get('content-length') ?? 0));
  const bytes = await readBytes(request, limit);
  return bytes.length === 0 ? undefined : parseJson(bytes);
}

async function readBytes(request: ReceivedRequest, limit: number): Promise<Bytes> {
  const chunks: Bytes[] = [];
  await collect(request, limit, chunks);
  return join(chunks);
}

/** What came before the connection broke is there all the same: that is what an upload goes on from. */
async function readPart(request: ReceivedRequest, limit: number): Promise<ReceivedPart> {
  const chunks: Bytes[] = [];
  try {
    await collect(request, limit, chunks);
    return { bytes: join(chunks), isCut: false };
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    return { bytes: join(chunks), isCut: true };
  }
}

async function collect(request: ReceivedRequest, limit: number, chunks: Bytes[]): Promise<void> {
  let size = 0;
  for await (const chunk of chunksOf(request)) {
    size += chunk.byteLength;
    refuseAbove(limit, size);
    chunks.push(chunk);
  }
}

function join(chunks: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** Not every browser can loop over a stream, and not every one has a stream of a request (Firefox). */
function chunksOf(request: ReceivedRequest): AsyncIterable<Bytes> {
  const { body } = request;
  if (!body) return readWhole(request);
  return Symbol.asyncIterator in body ? body : readAll(body);
}

async function* readAll(body: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = body.getReader();
  for (let read = await reader.read(); read.value; read = await reader.read()) yield read.value;
}

async function* readWhole(request: ReceivedRequest): AsyncGenerator<Bytes> {
  if ('arrayBuffer' in request) yield new Uint8Array(await request.arrayBuffer());
}

function refuseAbove(limit: number, size: number): void {
  if (size > limit) throw new ProblemError(413, 'body_too_large');
}

function parseJson(bytes: Uint8Array): unknown {
  const value = decodeJson(bytes);
  if (isDeeperThan(deepest, value)) throw new ProblemError(400, 'malformed_request');
  return value;
}

function decodeJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new ProblemError(400, 'malformed_request');
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeperThan(levels - 1, part));
}

function parseForm(bytes: Bytes, contentType: string): unknown {
  try {
    return readForm(bytes, contentType);
  } catch {
    throw new ProblemError(400, 'malformed_request');
  }
}

/** What is left to be looked at later: files by what they are called and how long they are. */
export function withoutBytes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !hasBytes(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      part instanceof Uint8Array ? { size: part.byteLength } : withoutBytes(part),
    ]),
  );
}

/** Only forms and parts of files have them, on the first or the second level. */
function hasBytes(value: object): boolean {
  return Object.values(value).some(
    (part) =>
      part instanceof Uint8Array ||
      (typeof part === 'object' && part !== null && 'bytes' in part && hasBytes(part)),
  );
}
