import type { DocumentFile, DocumentPackage, Signing } from '@drsk/contract';
import type { DrskError } from '../drsk-error.js';

/** What is to be signed, and the way to its bytes. */
export interface SigningTask {
  readonly document: DocumentPackage;
  readonly file: DocumentFile;
  /** Its bytes, as its `sha256` promises them: signatures are over these, and not over what a page shows. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Sends a code by SMS. */
  readonly requestCode: () => Promise<Signing>;
  /** Why the code before was refused. */
  readonly refusal?: DrskError | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A detached CMS signature: DER, or DER in base64, or PEM. */
export interface DetachedSignature {
  readonly signature: Blob | Uint8Array<ArrayBuffer> | string;
  /** Number of the power of attorney (МЧД) under which an employee signs for a firm. */
  readonly powerOfAttorney?: string | undefined;
}

export interface TypedCode {
  readonly signingId: string;
  readonly code: string;
}

/** Whoever can sign: a code, a ready file, a program, a plug-in of the browser. */
export interface Signer {
  sign(task: SigningTask): Promise<DetachedSignature | TypedCode>;
}
