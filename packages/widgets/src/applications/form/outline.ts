import {
  type AnswerCode,
  brokenAnswers,
  fieldsOf,
  type FormSubject,
  missingAttachments,
  sectionNames,
  sectionTitles,
  type SectionName,
  type ShownField,
  wantedAttachments,
  type WantedAttachment,
} from '@drsk/domain';
import type { ApplicantKind, ApplicationAnswers, AttachmentKind } from '@drsk/sdk';
import type { Language } from '../../shared/language.js';
import { messages } from './application-form.messages.js';

export type StepName = SectionName | 'attachments' | 'review';

/** One screen of the form, as it stands for the answers so far. */
export interface FormStep {
  name: StepName;
  title: string;
  fields: readonly ShownField[];
  /** What keeps it from being finished, by field or kind of attachment. */
  problems: Readonly<Record<string, AnswerCode>>;
}

export interface FormFacts {
  answers: ApplicationAnswers;
  applicantKind: ApplicantKind;
  /** Kinds of the files that are attached. */
  attached: readonly AttachmentKind[];
  /** The local date. */
  today: string;
  language: Language;
}

/** The screens that these answers call for: the sections of the form, the attachments, the review. */
export function outlineOf(facts: FormFacts): FormStep[] {
  const { language } = facts;
  const subject = subjectOf(facts);
  const codes = brokenAnswers(subject);
  const sections = sectionNames.map((name) => {
    const fields = fieldsOf(name, subject);
    const own = fields.map((field) => [field.name, codes[field.name]] as const);
    return { name, title: sectionTitles[language][name], fields, problems: onlyProblems(own) };
  });
  const { attachments, review } = messages[language].steps;
  return [
    ...sections.filter(({ fields }) => fields.length > 0),
    { name: 'attachments', title: attachments, fields: [], problems: missingFiles(facts) },
    { name: 'review', title: review, fields: [], problems: {} },
  ];
}

/** Where to begin, also when the account has all the answers of the first screens already. */
export function firstStep(outline: readonly FormStep[]): StepName {
  return outline[0]?.name ?? 'review';
}

/** Where to go on: the first screen that is not finished, else the review. */
export function firstUnfinished(outline: readonly FormStep[]): StepName {
  return outline.find((step) => !isFinished(step))?.name ?? 'review';
}

/** The screen that was left, unless one before it is not finished. */
export function resumeAt(outline: readonly FormStep[], left: string | undefined): StepName {
  const next = firstUnfinished(outline);
  const seen = outline.slice(
    0,
    outline.findIndex(({ name }) => name === next),
  );
  return seen.find(({ name }) => name === left)?.name ?? next;
}

export function isFinished({ problems }: FormStep): boolean {
  return Object.keys(problems).length === 0;
}

/** The documents to attach, and those that are attached though nobody asks for them any more. */
export function shownAttachments(facts: FormFacts): WantedAttachment[] {
  const wanted = wantedAttachments(subjectOf(facts));
  const others = [...new Set(facts.attached)].filter(
    (kind) => !wanted.some((attachment) => attachment.kind === kind),
  );
  return [...wanted, ...others.map((kind) => ({ kind, basis: '861/10', isRequired: false }))];
}

function missingFiles(facts: FormFacts): FormStep['problems'] {
  const absent = missingAttachments(facts.attached, subjectOf(facts));
  return Object.fromEntries(absent.map((kind) => [kind, 'required'] as const));
}

function subjectOf({ answers, applicantKind, today }: FormFacts): FormSubject {
  return { answers, applicantKind, filedOn: today };
}

function onlyProblems(
  entries: (readonly [string, AnswerCode | undefined])[],
): FormStep['problems'] {
  const problems: Record<string, AnswerCode> = {};
  for (const [name, code] of entries) if (code !== undefined) problems[name] = code;
  return problems;
}
