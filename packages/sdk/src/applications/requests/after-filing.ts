import type {
  Application,
  ApplicationAnswersPatch,
  ApplicationRequest,
  ApplicationRequestCreation,
  ApplicationRequestPage,
  ApplicationVersionPage,
  Withdrawal,
} from '@drsk/contract';
import type { Http } from '../../http/http.js';
import type { KeyedOptions, RequestOptions } from '../../http/request-options.js';
import type { SubmitOptions } from '../applications.js';

/** What can be done with an application once it is filed. */
export interface AfterFiling {
  /**
   * Changes answers of a filed application, before the offer is posted; null takes one away.
   *
   * @throws {ValidationError} with the code `category_changes` or `answer_fixed` at what cannot be corrected.
   * @throws {ConflictError} with `stage_forbids` once the offer is posted.
   */
  correct(
    id: string,
    answers: ApplicationAnswersPatch,
    options: SubmitOptions,
  ): Promise<Application>;

  /** What it said when it was filed and after each correction, oldest first. */
  versions(id: string, options?: RequestOptions): Promise<ApplicationVersionPage>;

  /**
   * Takes a filed application back, for good.
   *
   * @throws {ConflictError} with `stage_forbids` once the contract is concluded.
   */
  withdraw(id: string, withdrawal: Withdrawal, options: SubmitOptions): Promise<Application>;

  /** What is asked for once there is a contract. */
  readonly requests: Requests;
}

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

export function afterFilingOf(http: Http): AfterFiling {
  return {
    correct: http.postOnce('/applications/{applicationId}/corrections', 'answers'),
    versions: http.get('/applications/{applicationId}/versions'),
    withdraw: http.postOnce('/applications/{applicationId}/withdrawal'),
    requests: {
      list: http.get('/applications/{applicationId}/requests'),
      get: http.get('/applications/{applicationId}/requests/{requestId}'),
      create: http.postOnce('/applications/{applicationId}/requests'),
      cancel: http.actOnce('/applications/{applicationId}/requests/{requestId}/cancellation'),
    },
  };
}
