import type { ApplicantKind, ApplicationAnswers, AttachmentKind } from '@drsk/contract';
import { missingAttachments } from './attachments.js';
import { shownFields } from './form.js';

/** What an application takes, told before its first question. */
export interface Preparation {
  /** About how long it takes, in steps of five minutes. */
  minutes: number;
  documents: AttachmentKind[];
  /** What some need besides. */
  cases: PreparationCase[];
}

export interface PreparationCase {
  name: CaseName;
  documents: AttachmentKind[];
}

export type CaseName = keyof typeof answersOf;

/** By which answers the cases differ from the usual application of this applicant. */
const answersOf = {
  representative: { isFiledByRepresentative: true },
  apartmentBuilding: { isInApartmentBuilding: true },
  above15: { powerKw: '16' },
  above150: { powerKw: '151' },
} as const satisfies Record<string, ApplicationAnswers>;

const caseNames = ['representative', 'apartmentBuilding', 'above15', 'above150'] as const;

// A supposition: to answer what has to be answered, to read what may stay open, to photograph a paper and attach it.
const minutesOf = { required: 1 / 2, optional: 1 / 6, document: 2 };

/** Of somebody of this kind, of whom `known` is known already. */
export function preparationOf(
  applicantKind: ApplicantKind,
  known: ApplicationAnswers,
  today: string,
): Preparation {
  const documentsWith = (answers: ApplicationAnswers): AttachmentKind[] =>
    missingAttachments([], { answers: { ...known, ...answers }, applicantKind, filedOn: today });
  const documents = documentsWith({});
  const fields = shownFields({ answers: known, applicantKind, filedOn: today });
  const open = fields.filter(({ name }) => known[name] === undefined);
  const answering = open.map(({ isRequired }) => minutesOf[isRequired ? 'required' : 'optional']);
  const minutes = answering.reduce((sum, one) => sum + one, documents.length * minutesOf.document);
  const named = new Set(documents);
  const cases = caseNames.map((name) => {
    const besides = documentsWith(answersOf[name]).filter((kind) => !named.has(kind));
    for (const kind of besides) named.add(kind);
    return { name, documents: besides };
  });
  return {
    minutes: Math.max(5, Math.round(minutes / 5) * 5),
    documents,
    cases: cases.filter((one) => one.documents.length > 0),
  };
}
