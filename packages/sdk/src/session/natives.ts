// What tokens and proofs pass through, as the browser made it: taken when the SDK is loaded, so that a script that
// replaces any of it later is not called with them.
const { apply, get } = Reflect;

/** A method as a function of its object; nobody can come in between. Where there is none, calling it is a TypeError. */
export function own<Self, Args extends unknown[], Result>(
  prototype: object | undefined,
  name: string,
): (self: Self, ...args: Args) => Result {
  const method: (...args: Args) => Result = prototype && get(prototype, name);
  return (self, ...args) => apply(method, self, args);
}

export const { fetch: nativeFetch, Request: NativeRequest, XMLHttpRequest: NativeXhr } = globalThis;
export const parseJson = JSON.parse;

export const readText = own<Response, [], Promise<string>>(Response.prototype, 'text');
export const headersOf = own<Request, [], Headers>(
  Object.getOwnPropertyDescriptor(Request.prototype, 'headers'),
  'get',
);
export const setHeader = own<Headers, [name: string, value: string], void>(
  Headers.prototype,
  'set',
);
export const eachHeader = own<Headers, [(value: string, name: string) => void], void>(
  Headers.prototype,
  'forEach',
);
export const setXhrHeader = own<XMLHttpRequest, [name: string, value: string], void>(
  NativeXhr?.prototype,
  'setRequestHeader',
);

/** Browsers keep it from pages without https. */
export const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;

export const sign = own<
  SubtleCrypto,
  [EcdsaParams, CryptoKey, Uint8Array<ArrayBuffer>],
  Promise<ArrayBuffer>
>(subtle, 'sign');
export const digest = own<SubtleCrypto, [string, Uint8Array<ArrayBuffer>], Promise<ArrayBuffer>>(
  subtle,
  'digest',
);
export const generateKey = own<
  SubtleCrypto,
  [EcKeyGenParams, boolean, KeyUsage[]],
  Promise<CryptoKeyPair>
>(subtle, 'generateKey');
export const exportKey = own<SubtleCrypto, ['jwk', CryptoKey], Promise<JsonWebKey>>(
  subtle,
  'exportKey',
);
