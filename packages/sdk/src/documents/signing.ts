import type { DocumentFile, DocumentPackage, SignatureInput } from '@drsk/contract';
import { type DrskError, isValidationError } from '../drsk-error.js';
import type { RequestOptions } from '../http/request-options.js';
import type { Documents } from './documents.js';
import type { DetachedSignature, Signer, SigningTask } from './signer.js';

type Calls = Pick<
  Documents,
  'get' | 'download' | 'startSigning' | 'confirmSigning' | 'addSignature'
>;

export function signingOf(calls: Calls): Documents['sign'] {
  return async (id, signer, options = {}) => {
    let document = await calls.get(id, options);
    for (const file of document.files) {
      const answer = await signFile({ document, file, signer }, calls, options);
      document = answer.document;
      if (answer.isOfAll) break;
    }
    return document;
  };
}

interface ToSign {
  document: DocumentPackage;
  file: DocumentFile;
  signer: Signer;
}

/** A signature by code is of all files at once. */
async function signFile(toSign: ToSign, calls: Calls, options: RequestOptions) {
  const { document, file, signer } = toSign;
  let refusal: DrskError | undefined;
  for (;;) {
    const answer = await signer.sign(taskOf(toSign, { calls, options, refusal }));
    if ('signature' in answer) {
      const input = await inputOf(file, answer);
      return { isOfAll: false, document: await calls.addSignature(document.id, input, options) };
    }
    try {
      const { signingId, code } = answer;
      const signed = await calls.confirmSigning(document.id, signingId, code, options);
      return { isOfAll: true, document: signed };
    } catch (error) {
      if (!isValidationError(error)) throw error;
      refusal = error;
    }
  }
}

interface Circumstances {
  calls: Calls;
  options: RequestOptions;
  refusal: DrskError | undefined;
}

function taskOf(
  { document, file }: ToSign,
  { calls, options, refusal }: Circumstances,
): SigningTask {
  const { signal } = options;
  return {
    document,
    file,
    refusal,
    signal,
    bytes: async () => {
      const blob = await calls.download(document.id, { ...options, file });
      return new Uint8Array(await blob.arrayBuffer());
    },
    requestCode: () => calls.startSigning(document.id, options),
  };
}

async function inputOf(
  { id: fileId }: DocumentFile,
  { signature, powerOfAttorney }: DetachedSignature,
): Promise<SignatureInput> {
  const text = typeof signature === 'string' ? signature : await textOf(signature);
  return { fileId, signature: text, ...(powerOfAttorney !== undefined && { powerOfAttorney }) };
}

/** PEM as it is, everything else in base64. */
async function textOf(signature: Blob | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = new Uint8Array(await new Blob([signature]).arrayBuffer());
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  // DER begins with a sequence; whoever saves a signature as text saves ASCII.
  return characters.startsWith('0') && /[^\t\n\r -~]/.test(characters)
    ? btoa(characters)
    : characters;
}
