/** A key of Web Crypto. The types of Node have no name for it, and a program there need not have those of pages. */
export type WebKey = Parameters<typeof crypto.subtle.sign>[1];

export interface WebKeyPair {
  privateKey: WebKey;
  publicKey: WebKey;
}
