import { unzipSync } from 'fflate';

/** Bytes as what can be searched; the name of the request is another one each time. */
export function readable(body: unknown): unknown {
  if (body instanceof Uint8Array) return isZip(body) ? unzipped(body) : textOf(body);
  if (typeof body !== 'object' || body === null) return body;
  return { ...body, requestId: '' };
}

function isZip(bytes: Uint8Array): boolean {
  return textOf(bytes.subarray(0, 4)) === 'PK\u0003\u0004';
}

function unzipped(bytes: Uint8Array): unknown {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, content]) => [name, textOf(content)]));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
