import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const parameters = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** The bytes that a server sends for the files, each compressed by itself with brotli 11. */
export function sizeOf(...files: string[]): number {
  return files.reduce((sum, file) => sum + brotli(readFileSync(file)), 0);
}

export function brotli(content: Uint8Array): number {
  return brotliCompressSync(content, { params: parameters }).length;
}
