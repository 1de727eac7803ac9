import type {
  ApplicationRequest,
  ApplicationRequestCreation,
  ApplicationRequestPage,
} from '@drsk/contract';
import type { Http } from '../../http/http.js';
import type { KeyedOptions, RequestOptions } from '../../http/request-options.js';
import type { SubmitOptions } from '../applications.js';

/** Changes of what was agreed, documents once more, or an end: each with a number, a term and an answer. */
export interface Requests {
  /** All, newest first; `openKinds` is what may be asked for now. */
  list(applicationId: string, options?: RequestOptions): Promise<ApplicationRequestPage>;

  get(
    applicationId: string,
    requestId: string,
    options?: RequestOptions,
  ): Promise<ApplicationRequest>;

  /**
   * Files are attached to the application first.
   *
   * @throws {ConflictError} with `stage_forbids` where the kind is not open.
   */
  create(
    applicationId: string,
    request: ApplicationRequestCreation,
    options?: KeyedOptions,
  ): Promise<ApplicationRequest>;

  /** Takes one back before it is answered. */
  cancel(
    applicationId: string,
    requestId: string,
    options: SubmitOptions,
  ): Promise<ApplicationRequest>;
}

export function requestsOf(http: Http): Requests {
  return {
    list: http.get('/applications/{applicationId}/requests'),
    get: http.get('/applications/{applicationId}/requests/{requestId}'),
    create: http.postOnce('/applications/{applicationId}/requests'),
    cancel: http.actOnce('/applications/{applicationId}/requests/{requestId}/cancellation'),
  };
}
