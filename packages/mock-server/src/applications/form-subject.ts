import { type FormSubject, localDate } from '@drsk/domain';
import type { ApplicationRow, FiledApplication } from './application.js';

/** An application as the form asked about it on the day when it was filed. */
export function formSubjectOf({
  answers,
  applicantKind,
  filing: { filedAt, region },
}: FiledApplication): FormSubject {
  return { answers, applicantKind, filedOn: localDate(filedAt, region) };
}

/** A draft as the form asks about it at an instant; without a region the day is that of Amur. */
export function draftSubject({ answers, applicantKind }: ApplicationRow, now: string): FormSubject {
  return { answers, applicantKind, filedOn: localDate(now, answers.regionCode ?? '28') };
}
