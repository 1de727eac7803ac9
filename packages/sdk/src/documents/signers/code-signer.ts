import type { Signing } from '@drsk/contract';
import type { DrskError } from '../../drsk-error.js';
import type { Signer } from '../signer.js';

/** Asks somebody for the code that went out; `refusal` says why the one before was of no use. */
export type AskCode = (signing: Signing, refusal: DrskError | undefined) => Promise<string>;

/** Signs by a code of an SMS: for individuals whose identity was confirmed. */
export function codeSigner(ask: AskCode): Signer {
  let signing: Signing | undefined;
  return {
    sign: async ({ requestCode, refusal }) => {
      const current = (signing ??= await requestCode());
      return { signingId: current.id, code: await ask(current, refusal) };
    },
  };
}
