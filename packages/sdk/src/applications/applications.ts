import type {
  AddressQuery,
  AddressSuggestions,
  Application,
  ApplicationAnswers,
  ApplicationAnswersPatch,
  ApplicationCounts,
  ApplicationSummary,
} from '@drsk/contract';
import type { Http } from '../http/http.js';
import { loadPart } from '../http/load-part.js';
import type { QueryOf } from '../http/operation-types.js';
import { paged, type PagePromise } from '../http/page-promise.js';
import { onDemand } from '../on-demand.js';
import type { EditOptions, KeyedOptions, RequestOptions } from '../http/request-options.js';
import type { BesideFiling } from './beside-filing.js';
import type { Watching } from './watch.js';
import { type AfterFiling, afterFilingOf } from './requests/after-filing.js';

/** Which applications are asked for: those that fit all of it. */
export type ApplicationFilter = QueryOf<'get', '/applications/counts'>;

/** And in which order; `cursor` is `next` of the page before, `limit` is 20 by default. */
export type ApplicationQuery = QueryOf<'get', '/applications'>;

export interface SubmitOptions extends EditOptions, KeyedOptions {}

/** Applications for a grid connection. */
export interface Applications extends AfterFiling, BesideFiling, Watching {
  /** Begins a draft; it keeps whatever was typed. */
  create(answers?: ApplicationAnswers, options?: KeyedOptions): Promise<Application>;

  get(id: string, options?: RequestOptions): Promise<Application>;

  /** The first page, newest first unless `sort` says otherwise; `for await` goes through all of them. */
  list(query?: ApplicationQuery, options?: RequestOptions): PagePromise<ApplicationSummary>;

  /** How many there are, of each kind, and how many wait for the caller. */
  counts(filter?: ApplicationFilter, options?: RequestOptions): Promise<ApplicationCounts>;

  /**
   * Changes those answers of a draft that are named; null takes one away.
   *
   * @throws {ConflictError} with `precondition_failed` when somebody has changed it since, `stage_forbids` when it is filed.
   */
  update(id: string, answers: ApplicationAnswersPatch, options: EditOptions): Promise<Application>;

  /** Throws a draft away. */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Files a draft: it gets its number, and the deadlines begin.
   *
   * @throws {ValidationError} whose `fields` name the answers that break a rule.
   */
  submit(id: string, options: SubmitOptions): Promise<Application>;

  /** Says that the documents the grid has asked for are attached. */
  answerRequest(id: string, options?: KeyedOptions): Promise<Application>;

  /** Addresses that go on as the reader types; without a session, since nothing of it is needed. */
  suggestAddresses(query: AddressQuery, options?: RequestOptions): Promise<AddressSuggestions>;
}

export function applicationsOf(http: Http): Applications {
  const create = http.postOnce('/applications', 'answers');
  const list = http.get('/applications');
  const counts = http.get('/applications/counts');
  const loadBeside = async (operation: string): Promise<BesideFiling> => {
    const { besideFilingOf } = await loadPart(operation, () => import('./beside-filing.js'));
    return besideFilingOf(http);
  };
  let watching: Watching | undefined;
  const own: Omit<Applications, keyof BesideFiling> = {
    create: (answers = {}, options) => create(answers, options),
    get: http.get('/applications/{applicationId}'),
    list: (query = {}, options = {}) =>
      paged((cursor = query.cursor) =>
        list({ ...options, query: { ...query, ...(cursor !== undefined && { cursor }) } }),
      ),
    counts: (query = {}, options = {}) => counts({ ...options, query }),
    update: http.patch('/applications/{applicationId}', 'answers'),
    delete: http.delete('/applications/{applicationId}'),
    submit: http.actOnce('/applications/{applicationId}/submission'),
    answerRequest: http.actOnce('/applications/{applicationId}/request-answers'),
    ...afterFilingOf(http),
    suggestAddresses: http.as().post('/address-suggestions'),
    watch: onDemand(async (operation) => {
      const { watchingOf } = await loadPart(operation, () => import('./watching.js'));
      return (watching ??= watchingOf(http)); // one for all watchers: they share a connection
    }).watch,
  };
  return onDemand(loadBeside, own);
}
