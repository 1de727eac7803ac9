import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../http/sha256.js';
import type { Bytes } from '../storage/storage.js';
import { longestSignature, type MediaType, mediaTypeOf } from './media-type.js';

/** What is in a file. */
export interface Inspected {
  readonly mediaType: MediaType | undefined;
  readonly sha256: string;
  readonly isInfected: boolean;
}

/** Looks through a file piece by piece, so that none has to be in memory as a whole. */
export class FileInspection {
  readonly #hash = sha256.create();
  #start = new Uint8Array();
  /** The end of the piece before: what is searched for may begin there. */
  #seam = '';
  #isInfected = false;

  add(piece: Bytes): void {
    this.#hash.update(piece);
    if (this.#start.length < longestSignature)
      this.#start = join(this.#start, piece.subarray(0, longestSignature));
    const text = this.#seam + latin.decode(piece);
    this.#isInfected ||= text.includes(testVirus);
    this.#seam = text.slice(-testVirus.length + 1);
  }

  finish(): Inspected {
    return {
      mediaType: mediaTypeOf(this.#start),
      sha256: toHex(this.#hash.digest()),
      isInfected: this.#isInfected,
    };
  }
}

export function inspect(bytes: Bytes): Inspected {
  const inspection = new FileInspection();
  inspection.add(bytes);
  return inspection.finish();
}

/** One character for each byte. */
const latin = new TextDecoder('latin1');

/** What every scanner takes for a virus, and is none (eicar.org); in two pieces, so that this file is not taken for one. */
const testVirus = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR',
  '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('');

function join(first: Bytes, second: Bytes): Bytes {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
