import type { Bytes } from '../storage/storage.js';

/** The usual alphabet, with padding. */
export const base64 = {
  encode: (bytes: Bytes): string =>
    btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),

  /** @throws for what is none */
  decode: (text: string): Bytes =>
    Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
};
