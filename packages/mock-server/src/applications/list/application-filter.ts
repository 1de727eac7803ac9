import type { operations } from '@drsk/contract';
import { localDate } from '@drsk/domain';
import type { ApplicationLine } from './application-line.js';
import { plainText } from './plain-text.js';

/** Which applications are asked for; those that fit all of it. */
export type ApplicationFilter = NonNullable<operations['countApplications']['parameters']['query']>;

interface Wanted extends ApplicationFilter {
  readonly words: readonly string[];
  readonly now: string;
}

const tests: readonly ((line: ApplicationLine, wanted: Wanted) => boolean)[] = [
  ({ text }, { words }) => words.every((word) => text.includes(word)),
  ({ summary }, { status }) => status?.includes(summary.status) ?? true,
  ({ summary: { currentStage } }, { stage }) =>
    !stage || (currentStage !== null && stage.includes(currentStage)),
  ({ summary }, { nextActor = summary.nextActor }) => nextActor === summary.nextActor,
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
  const wanted = { ...filter, words: plainText(filter.search ?? '').split(' '), now };
  return (line) => tests.every((test) => test(line, wanted));
}

/** Whether somebody is late: where nobody has to act, the date is no duty. */
export function isLate({ summary }: ApplicationLine, now: string): boolean {
  const { dueOn, nextActor, regionCode } = summary;
  return dueOn !== null && nextActor !== null && dueOn < localDate(now, regionCode ?? '28');
}
