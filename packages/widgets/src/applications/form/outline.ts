import {
  attachmentMessages,
  checkAnswers,
  fieldsOf,
  formMessages,
  missingAttachments,
  sectionNames,
  sectionTitles,
  type SectionName,
  type ShownField,
  wantedAttachments,
  type WantedAttachment,
} from '@drsk/domain';
import type { ApplicantKind, ApplicationAnswers, AttachmentKind } from '@drsk/sdk';
import type { FieldErrors } from '../../shared/form-values.js';
import type { Language } from '../../shared/language.js';
import { messages } from './application-form.messages.js';

export type StepName = SectionName | 'attachments' | 'review';

/** One screen of the form, as it stands for the answers so far. */
export interface FormStep {
  name: StepName;
  title: string;
  explanation: string;
  fields: readonly ShownField[];
  /** What keeps it from being finished, by field or kind of attachment. */
  errors: FieldErrors;
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
  const { answers, applicantKind, today, language } = facts;
  const errors = checkAnswers(answers, applicantKind, { filedOn: today, locale: language });
  const sections = sectionNames.map((name) => {
    const fields = fieldsOf(name, answers, applicantKind);
    const own = fields.map((field) => [field.name, errors[field.name]?.text] as const);
    return {
      name,
      fields,
      errors: onlyErrors(own),
      title: sectionTitles[language][name],
      explanation: formMessages[language].explanations[name],
    };
  });
  const { steps } = messages[language];
  return [
    ...sections.filter(({ fields }) => fields.length > 0),
    { name: 'attachments', fields: [], errors: attachmentErrors(facts), ...steps.attachments },
    { name: 'review', fields: [], errors: {}, ...steps.review },
  ];
}

/** Where to begin, also when the account has all the answers of the first screens already. */
export function firstStep(outline: readonly FormStep[]): StepName {
  return outline[0]?.name ?? 'review';
}

/** Where to go on: the first screen that is not finished, else the review. */
export function firstUnfinished(outline: readonly FormStep[]): StepName {
  return outline.find(({ errors }) => Object.keys(errors).length > 0)?.name ?? 'review';
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

/** Everything that keeps the application from being filed. */
export function allErrors(outline: readonly FormStep[]): FieldErrors {
  return Object.fromEntries(outline.flatMap(({ errors }) => Object.entries(errors)));
}

/** The documents to attach, and those that are attached though nobody asks for them any more. */
export function shownAttachments(facts: FormFacts): WantedAttachment[] {
  const wanted = wantedAttachments(facts.answers, facts.applicantKind);
  const others = [...new Set(facts.attached)].filter(
    (kind) => !wanted.some((attachment) => attachment.kind === kind),
  );
  return [...wanted, ...others.map((kind) => ({ kind, basis: '861/10', isRequired: false }))];
}

function attachmentErrors({ answers, applicantKind, attached, language }: FormFacts): FieldErrors {
  const { kinds, missing } = attachmentMessages[language];
  const absent = missingAttachments(attached, answers, applicantKind);
  return Object.fromEntries(absent.map((kind) => [kind, missing(kinds[kind].label)]));
}

function onlyErrors(entries: (readonly [string, string | undefined])[]): FieldErrors {
  const errors: Record<string, string> = {};
  for (const [name, text] of entries) if (text !== undefined) errors[name] = text;
  return errors;
}
