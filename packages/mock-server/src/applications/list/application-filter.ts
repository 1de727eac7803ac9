import type { ApplicationSummary, operations } from '@drsk/contract';
import { localDate } from '@drsk/domain';
import { type ApplicationLine, searchedText } from './application-line.js';
import { plainText } from './plain-text.js';

/** Which applications are asked for; those that fit all of it. */
export type ApplicationFilter = NonNullable<operations['countApplications']['parameters']['query']>;

interface Wanted extends ApplicationFilter {
  readonly words: readonly string[];
  readonly now: string;
}

const tests: readonly ((line: ApplicationLine, wanted: Wanted) => boolean)[] = [
  (line, { words }) => words.every((word) => searchedText(line).includes(word)),
  ({ summary }, { status }) => status?.includes(summary.status) ?? true,
  ({ summary: { currentStage } }, { stage }) =>
    !stage || (currentStage !== null && stage.includes(currentStage)),
  ({ summary }, { nextActor = summary.nextActor }) => nextActor === summary.nextActor,
  ({ summary }, { needsAction }) =>
    needsAction === undefined || waitsForApplicant(summary) === needsAction,
  ({ summary }, { regionCode = summary.regionCode }) => regionCode === summary.regionCode,
  (line, { isOverdue, now }) => isOverdue === undefined || isLate(line, now) === isOverdue,
  ({ summary: { dueOn } }, { dueBefore }) =>
    dueBefore === undefined || (dueOn !== null && dueOn < dueBefore),
];

/** Whether an application is asked for, at an instant. */
export function matcherOf(
  filter: ApplicationFilter,
  now: string,
): (line: ApplicationLine) => boolean {
  const words = plainText(filter.search ?? '').split(' ');
  const wanted = { ...filter, words: words.filter((word) => word !== ''), now };
  return (line) => tests.every((test) => test(line, wanted));
}

/** Whether the applicant acts in the stage, or owes a part of the fee whoever does. */
export function waitsForApplicant({ nextActor, nextPayment }: ApplicationSummary): boolean {
  return nextActor === 'applicant' || nextPayment !== null;
}

/** Whether somebody is late, also with a payment: where nobody has to act, the date of the stage is no duty. */
export function isLate({ summary }: ApplicationLine, now: string): boolean {
  const { dueOn, nextActor, nextPayment, regionCode } = summary;
  const today = localDate(now, regionCode ?? '28');
  const duties = [nextActor && dueOn, nextPayment?.dueOn];
  return duties.some((duty) => duty && duty < today);
}
