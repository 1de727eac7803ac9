import type {
  Appeal,
  AppealFile,
  AppealReply,
  GuestAppeal,
  NewAppeal,
  NewAppealRating,
  NewGuestAppeal,
} from '@drsk/contract';
import type { QueryOf } from '../http/operation-types.js';
import type { PagePromise } from '../http/page-promise.js';
import type { KeyedOptions, RequestOptions } from '../http/request-options.js';

export type AppealQuery = QueryOf<'get', '/appeals'>;

/** What is done with an appeal, whoever sent it: `id` is that of an own one, or the key of a guest's. */
export interface AppealCalls {
  get(id: string, options?: RequestOptions): Promise<Appeal>;

  /** Adds to it; after an answer it asks again. */
  reply(id: string, reply: AppealReply, options?: KeyedOptions): Promise<Appeal>;

  /** @throws {ConflictError} with `stage_forbids` before there is an answer. */
  rate(id: string, rating: NewAppealRating, options?: KeyedOptions): Promise<Appeal>;

  /**
   * Brings a file before what names it in its `fileIds`; it is kept for a day until then.
   *
   * @throws {ValidationError} whose `fields` say what is wrong with the `/file`
   */
  upload(file: File, options?: KeyedOptions): Promise<AppealFile>;

  download(id: string, fileId: string, options?: RequestOptions): Promise<Blob>;
}

/** The same without an account. @throws {RateLimitError} for too many from one address */
export interface GuestAppeals extends AppealCalls {
  /** `key` of the answer opens the appeal from then on; it goes by e-mail too, and belongs in no address of a server. */
  submit(appeal: NewGuestAppeal, options?: KeyedOptions): Promise<GuestAppeal>;
}

/** The internet reception. */
export interface Appeals extends AppealCalls {
  /** It has its number and the day of its answer at once. */
  submit(appeal: NewAppeal, options?: KeyedOptions): Promise<Appeal>;

  /** The first page, newest first; `for await` goes through all of them. */
  list(query?: AppealQuery, options?: RequestOptions): PagePromise<Appeal>;

  /** For whoever has no account. */
  readonly guest: GuestAppeals;
}
