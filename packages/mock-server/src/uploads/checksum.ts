import { ProblemError } from '../http/reply.js';
import type { Bytes } from '../storage/storage.js';

/** `sha1` is what the extension demands of a server, `sha256` what anybody should use. */
const algorithms: Readonly<Record<string, string>> = { sha256: 'SHA-256', sha1: 'SHA-1' };

export const checksumAlgorithms = Object.keys(algorithms).join();

/**
 * Compares a part with its `Upload-Checksum`.
 *
 * @throws {ProblemError} 400 for an unknown algorithm, 460 where the part is another one
 */
export async function requireChecksum(header: string, bytes: Bytes): Promise<void> {
  const [name = '', checksum = ''] = header.split(' ');
  const algorithm = Object.hasOwn(algorithms, name) ? algorithms[name] : undefined;
  if (algorithm === undefined)
    throw new ProblemError(400, 'malformed_request', { detail: 'Upload-Checksum' });
  const digest = new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
  if (btoa(String.fromCharCode(...digest)) !== checksum)
    throw new ProblemError(460, 'checksum_mismatch');
}
