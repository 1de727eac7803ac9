import type {
  Application,
  ApplicationAnswersPatch,
  ApplicationVersionPage,
  DocumentAnswer,
  FulfilmentNotice,
  Withdrawal,
} from '@drsk/contract';
import type { Http } from '../../http/http.js';
import type { RequestOptions } from '../../http/request-options.js';
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

  /**
   * Refuses what the grid has posted, or objects to the final document; `openAnswers` of the application says what waits
   * for an answer, and until when (п. 15, 89, 110). What is signed is accepted by `documents.sign`.
   *
   * @throws {ValidationError} at `/reasons` for a refusal without them.
   * @throws {ConflictError} with `stage_forbids` for what waits for no answer, `signature_required` for `accept`.
   */
  answerDocuments(id: string, answer: DocumentAnswer, options: SubmitOptions): Promise<Application>;

  /** Tells the grid that the applicant's part of the technical conditions is fulfilled (п. 85). */
  notifyFulfilment(
    id: string,
    notice: FulfilmentNotice,
    options: SubmitOptions,
  ): Promise<Application>;
}

export function afterFilingOf(http: Http): AfterFiling {
  return {
    correct: http.postOnce('/applications/{applicationId}/corrections', 'answers'),
    versions: http.get('/applications/{applicationId}/versions'),
    withdraw: http.postOnce('/applications/{applicationId}/withdrawal'),
    answerDocuments: http.postOnce('/applications/{applicationId}/document-answers'),
    notifyFulfilment: http.postOnce('/applications/{applicationId}/fulfilment-notices'),
  };
}
