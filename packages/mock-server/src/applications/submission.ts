import type { Category } from '@drsk/contract';
import {
  attachmentMessages,
  categoryFacts,
  categoryOf,
  checkAnswers,
  type FieldErrors,
  type FormSubject,
  missingAttachments,
  rulesetOn,
  soundAttachments,
  shownFields,
  type Locale,
} from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import { refuseFields } from '../http/reply.js';
import type { ApplicationRow, FiledApplication } from './application.js';
import { nextNumber } from './application-number.js';
import { draftSubject } from './form-subject.js';

/**
 * The draft with its number and its date, from which all terms are counted.
 *
 * @throws {ProblemError} 422 where answers or documents are missing or wrong
 */
export async function fileDraft(
  draft: ApplicationRow,
  locale: Locale,
  moment: Moment,
): Promise<FiledApplication> {
  const region = draft.answers.regionCode ?? '28';
  const subject = draftSubject(draft, moment.now);
  const { filedOn } = subject;
  const category = categoryOn(subject);
  const errors = errorsOf(draft, subject, locale);
  if (!category || Object.keys(errors).length > 0) return refuseFields(errors);
  // In what is left out viruses were found, and its applicant was told.
  const attachments = soundAttachments(draft.attachments);
  const filing = {
    number: await nextNumber(region, filedOn, moment),
    filedAt: moment.now,
    region,
    category,
    ruleset: rulesetOn(filedOn).id,
    isPublicBuyer: isAffirmed('isPublicBuyer', subject),
    hasInstallment: isAffirmed('wantsInstallment', subject),
    heldAttachments: attachments.length,
    missingItems: [],
    timeline: [],
    documents: [],
    offer: null,
    payments: [],
    annulmentReason: null,
  };
  return { ...draft, attachments, filing };
}

function errorsOf(
  { attachments }: ApplicationRow,
  subject: FormSubject,
  locale: Locale,
): FieldErrors {
  const attached = soundAttachments(attachments).map(({ kind }) => kind);
  const { kinds, missing } = attachmentMessages[locale];
  const documents = missingAttachments(attached, subject).map((kind) => [
    `attachments/${kind}`,
    { code: 'required', text: missing(kinds[kind].label) },
  ]);
  return { ...checkAnswers(subject, locale), ...Object.fromEntries(documents) };
}

function categoryOn({ answers, applicantKind, filedOn }: FormSubject): Category | undefined {
  const facts = categoryFacts(answers, applicantKind);
  return facts && categoryOf(facts, rulesetOn(filedOn));
}

/** An answer counts where the form asks for it: what was ticked before another answer hid it does not. */
export function isAffirmed(
  name: 'isPublicBuyer' | 'wantsInstallment',
  subject: FormSubject,
): boolean {
  const isAsked = shownFields(subject).some((field) => field.name === name);
  return isAsked && subject.answers[name] === true;
}
