import type {
  DocumentFile,
  DocumentPackage,
  PaperCopyRequest,
  SignatureInput,
  Signing,
} from '@drsk/contract';
import type { QueryOf } from '../http/operation-types.js';
import type { PagePromise } from '../http/page-promise.js';
import type { KeyedOptions, RequestOptions } from '../http/request-options.js';
import type { Signer } from './signer.js';

/** Which documents are asked for; `cursor` is `next` of the page before, `limit` is 20 by default. */
export type DocumentQuery = QueryOf<'get', '/documents'>;

/** Of which documents an archive is: of one, of an application, or of all. */
export type ArchiveQuery = QueryOf<'get', '/documents.zip'>;

export interface DownloadOptions extends RequestOptions {
  /** Which of several files; with its `sha256` nothing has to be asked for first. By default the first. */
  file?: Pick<DocumentFile, 'id' | 'sha256'> | undefined;
  /** Called with the bytes that have come, when all have, and in between (by the client's own fetch). */
  onProgress?: ((bytes: number) => void) | undefined;
}

/** Documents that the grid has posted. */
export interface Documents {
  /** The first page, newest first; `for await` goes through all of them. */
  list(query?: DocumentQuery, options?: RequestOptions): PagePromise<DocumentPackage>;

  get(id: string, options?: RequestOptions): Promise<DocumentPackage>;

  /**
   * A file itself, so that no address has to open it; its name is in `files` of the document.
   *
   * @throws {ConnectionError} when its SHA-256 is not what was promised: it was damaged on its way, twice.
   */
  download(id: string, options?: DownloadOptions): Promise<Blob>;

  /** Files as a ZIP, their signatures beside them. */
  downloadAll(query?: ArchiveQuery, options?: RequestOptions): Promise<Blob>;

  /** A detached signature as a file (`.p7s`). */
  downloadSignature(id: string, signatureId: string, options?: RequestOptions): Promise<Blob>;

  /** Says that it was read, which binds to nothing. */
  acknowledge(id: string, options?: KeyedOptions): Promise<DocumentPackage>;

  /** Asks for a copy on paper (п. 8). @throws {ConflictError} with `stage_forbids` while one is on its way. */
  requestPaperCopy(
    id: string,
    request: PaperCopyRequest,
    options?: KeyedOptions,
  ): Promise<DocumentPackage>;

  /** Tells of a hidden defect within six months of the final document (п. 110). */
  claimDefect(id: string, description: string, options?: KeyedOptions): Promise<DocumentPackage>;

  /**
   * Signs: hands the bytes of each file to the signer, and its answer to the server. A wrong code is asked for again.
   *
   * @throws {ApiError} with a code of what is wrong with a signature: `certificate_revoked`, `signer_mismatch` …
   * @throws {ConflictError} with `stage_forbids` for what waits for no signature.
   */
  sign(id: string, signer: Signer, options?: RequestOptions): Promise<DocumentPackage>;

  /** Sends a code by SMS; for whoever does without a `Signer`. */
  startSigning(id: string, options?: KeyedOptions): Promise<Signing>;

  confirmSigning(
    id: string,
    signingId: string,
    code: string,
    options?: KeyedOptions,
  ): Promise<DocumentPackage>;

  addSignature(
    id: string,
    signature: SignatureInput,
    options?: KeyedOptions,
  ): Promise<DocumentPackage>;
}
