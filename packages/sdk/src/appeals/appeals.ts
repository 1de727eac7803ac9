import type {
  Appeal,
  AppealReply,
  GuestAppeal,
  NewAppeal,
  NewAppealRating,
  NewGuestAppeal,
} from '@drsk/contract';
import type { QueryOf } from '../http/operation-types.js';
import type { PagePromise } from '../http/page-promise.js';
import type { KeyedOptions, RequestOptions } from '../http/request-options.js';
import type { AppealFiles, UploadKeyOptions } from './appeal-files.js';

export type AppealQuery = QueryOf<'get', '/appeals'>;

/** What is done with an appeal, whoever sent it: `id` is that of an own one, or the key of a guest's. */
export interface AppealCalls {
  get(id: string, options?: RequestOptions): Promise<Appeal>;

  /** Adds to it; after an answer it asks again. */
  reply(id: string, reply: AppealReply, options?: KeyedOptions): Promise<Appeal>;

  /** @throws {ConflictError} with `stage_forbids` before there is an answer. */
  rate(id: string, rating: NewAppealRating, options?: KeyedOptions): Promise<Appeal>;

  /** A file of one of its messages. */
  download(id: string, fileId: string, options?: RequestOptions): Promise<Blob>;
}

export type GuestOptions = KeyedOptions & UploadKeyOptions;

/** The same without an account. @throws {RateLimitError} for too many from one address */
export interface GuestAppeals extends AppealCalls {
  /** `uploadKey` is that of its files. */
  reply(id: string, reply: AppealReply, options?: GuestOptions): Promise<Appeal>;

  /**
   * `key` of the answer opens the appeal from then on; it goes by e-mail too, and belongs in no address of a server.
   * `uploadKey` is that of its files.
   */
  submit(appeal: NewGuestAppeal, options?: GuestOptions): Promise<GuestAppeal>;
}

/** The internet reception. */
export interface Appeals extends AppealCalls {
  /** It has its number and the day of its answer at once. */
  submit(appeal: NewAppeal, options?: KeyedOptions): Promise<Appeal>;

  /** The first page, newest first; `for await` goes through all of them. */
  list(query?: AppealQuery, options?: RequestOptions): PagePromise<Appeal>;

  /** Files for appeals, of an account or of a guest. */
  readonly files: AppealFiles;

  /** For whoever has no account. */
  readonly guest: GuestAppeals;
}
