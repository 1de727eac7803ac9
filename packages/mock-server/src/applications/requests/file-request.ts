import type { ApplicationRequestCreation, RequestDeadline, RequestKind } from '@drsk/contract';
import {
  addPeriod,
  knownOrNull,
  afterFilingTermsOn,
  checkRequest,
  type Locale,
  localDate,
  openRequestKinds,
  requestTerm,
} from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { ProblemError, refuseFields } from '../../http/reply.js';
import { type ApplicationRow, type FiledApplication, isFiled } from '../application.js';
import { toApplication } from '../application-view.js';
import { holdFiles, namedFiles } from '../held-files.js';
import { afterOf, type StoredRequest } from './after-filing.js';
import { withRequest } from './requests.js';

export interface NewRequest extends ApplicationRequestCreation {
  readonly locale: Locale;
}

/**
 * The application with what is asked for; the files that go with it are the grid's from now on.
 *
 * @throws {ProblemError} 409 where the kind is not open, 422 where answers or files are missing or wrong
 */
export function fileRequest(
  application: ApplicationRow,
  creation: NewRequest,
  moment: Moment,
): { application: FiledApplication; request: StoredRequest } {
  if (!isFiled(application) || !openKinds(application, moment).includes(creation.kind))
    throw new ProblemError(409, 'stage_forbids');
  requireSound(application, creation, moment);
  const request = requestOf(application, creation, moment);
  const held = holdFiles(application, creation.attachmentIds);
  return { application: withRequest(held, request), request };
}

export function openKinds(application: FiledApplication, { now }: Moment): RequestKind[] {
  return openRequestKinds(toApplication(application, now), afterOf(application.filing).requests);
}

function requireSound(
  application: FiledApplication,
  { kind, answers, attachmentIds, locale }: NewRequest,
  { now }: Moment,
): void {
  const files = namedFiles(application, { attachmentIds, locale });
  const today = localDate(now, application.filing.region);
  const { longestDelayDays } = afterFilingTermsOn(today);
  const attached = files.map((file) => file.kind);
  const context = { application: toApplication(application, now), answers, today, attached };
  const errors = checkRequest(kind, { ...context, longestDelayDays }, locale);
  if (Object.keys(errors).length > 0) refuseFields(errors);
}

function requestOf(
  application: FiledApplication,
  { kind, answers, attachmentIds }: NewRequest,
  { now, random }: Moment,
): StoredRequest {
  const { filing } = application;
  const { number } = filing;
  const count = afterOf(filing).requests.length + 1;
  return {
    id: random.id('req'),
    version: 1,
    number: `${number}-ОБ${count}`,
    kind,
    status: 'requested',
    answers,
    attachmentIds,
    filedAt: now,
    deadline: deadlineOf(application, kind, now),
    decidedOn: null,
    refusalReason: null,
    documentIds: [],
    history: [{ status: 'requested', at: now, actor: 'applicant' }],
  };
}

/** Null where the days off of the year that it reaches into are not decreed yet. */
function deadlineOf(
  application: FiledApplication,
  kind: RequestKind,
  now: string,
): RequestDeadline | null {
  const { region } = application.filing;
  const startsOn = localDate(now, region);
  const term = requestTerm(kind, application, afterFilingTermsOn(startsOn));
  return knownOrNull(() => ({ ...term, startsOn, dueOn: addPeriod(term, startsOn, { region }) }));
}
