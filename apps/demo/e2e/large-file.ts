import { createHash } from 'node:crypto';

const megabyte = 2 ** 20;

/** A PDF of so many megabytes, no two pieces of which are alike. */
export function largePdf(megabytes: number): { bytes: Buffer<ArrayBuffer>; sha256: string } {
  const bytes = Buffer.alloc(megabytes * megabyte);
  for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32LE((at * 2_654_435_761) >>> 0, at);
  bytes.write('%PDF-1.7\n');
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
