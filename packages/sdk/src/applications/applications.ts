import type {
  Application,
  ApplicationAnswers,
  ApplicationAnswersPatch,
  ApplicationStatus,
  ApplicationSummary,
} from '@drsk/contract';
import type { Http } from '../http/http.js';
import { paged, type PagePromise } from '../http/page-promise.js';
import {
  type EditOptions,
  keyed,
  type KeyedOptions,
  type RequestOptions,
} from '../http/request-options.js';
import { Attachments } from './attachments.js';

export interface ApplicationQuery {
  status?: ApplicationStatus;
  /** `next` of the page before. */
  cursor?: string;
  /** Items of one page, 20 by default. */
  limit?: number;
}

export interface SubmitOptions extends EditOptions, KeyedOptions {}

/** Applications for a grid connection. */
export class Applications {
  /** Files that belong to them. */
  readonly attachments: Attachments;
  readonly #http: Http;

  constructor(http: Http) {
    this.attachments = new Attachments(http);
    this.#http = http;
  }

  /** Begins a draft; it keeps whatever was typed. */
  create(answers: ApplicationAnswers = {}, options: KeyedOptions = {}): Promise<Application> {
    return this.#http.post('/applications', { body: { answers }, ...keyed(options) });
  }

  get(id: string, options: RequestOptions = {}): Promise<Application> {
    return this.#http.get('/applications/{applicationId}', { ...path(id), ...options });
  }

  /** The first page, newest first; `for await` goes through all of them. */
  list(
    query: ApplicationQuery = {},
    options: RequestOptions = {},
  ): PagePromise<ApplicationSummary> {
    const load = (cursor = query.cursor) =>
      this.#http.get('/applications', {
        query: { ...query, ...(cursor !== undefined && { cursor }) },
        ...options,
      });
    return paged(load);
  }

  /**
   * Changes those answers of a draft that are named; null takes one away.
   *
   * @throws {ConflictError} with `precondition_failed` when somebody has changed it since, `stage_forbids` when it is filed.
   */
  update(id: string, answers: ApplicationAnswersPatch, options: EditOptions): Promise<Application> {
    return this.#http.patch('/applications/{applicationId}', {
      ...path(id),
      body: { answers },
      ...options,
    });
  }

  /** Throws a draft away. */
  delete(id: string, options: RequestOptions = {}): Promise<void> {
    return this.#http.delete('/applications/{applicationId}', { ...path(id), ...options });
  }

  /**
   * Files a draft: it gets its number, and the deadlines begin.
   *
   * @throws {ValidationError} whose `fields` name the answers that break a rule.
   */
  submit(id: string, options: SubmitOptions): Promise<Application> {
    return this.#http.post('/applications/{applicationId}/submission', {
      ...path(id),
      ...keyed(options),
    });
  }

  /** Says that the documents the grid has asked for are attached. */
  answerRequest(id: string, options: KeyedOptions = {}): Promise<Application> {
    return this.#http.post('/applications/{applicationId}/request-answers', {
      ...path(id),
      ...keyed(options),
    });
  }
}

function path(applicationId: string): { params: { applicationId: string } } {
  return { params: { applicationId } };
}
