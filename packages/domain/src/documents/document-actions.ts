import type { AnsweredSubject, Basis, DocumentAction, DocumentKind } from '@drsk/contract';
import { localDate } from '../calendar/instants.js';
import { addPeriod } from '../calendar/period.js';
import { documentTermsOn } from '../rulesets/document-terms.js';
import type { DocumentFacts } from './document-facts.js';
import { awaitsSignature, isReplaced } from './document-status.js';
import { subjectOfDocument } from './document-subject.js';

/** By which clause something is signed or refused. */
const clauses: Readonly<Record<AnsweredSubject, Basis>> = {
  offer: '861/15',
  conditions_act: '861/88',
  connection_act: '861/19',
  final_document: '861/110',
};

const finals: readonly DocumentKind[] = ['notice', 'connection_act'];

/** What may be done with a document now, what has a last day first; to read it is always open. */
export function documentActions(facts: DocumentFacts): DocumentAction[] {
  return [signature, refusal, acknowledgement, paperCopy, defectClaim].flatMap(
    (open) => open(facts) ?? [],
  );
}

type Open = (facts: DocumentFacts) => DocumentAction | undefined;

const acknowledgement: Open = ({ acknowledgedAt, document }) =>
  acknowledgedAt === null && document.kind !== 'application_copy'
    ? { name: 'acknowledge', dueOn: null, basis: 'ЛК/4.1' }
    : undefined;

const signature: Open = (facts) => {
  const subject = subjectOfDocument(facts.document.kind, facts.track);
  if (!subject || !awaitsSignature(facts)) return undefined;
  const dueOn = answerTo(subject, facts)?.dueOn ?? null;
  return { name: 'sign', dueOn, basis: clauses[subject], subject };
};

const refusal: Open = (facts) => {
  const subject = subjectOfDocument(facts.document.kind, facts.track);
  const open = subject && answerTo(subject, facts);
  if (!open?.decisions.includes('refuse') || isReplaced(facts)) return undefined;
  const isSimpleOffer = subject === 'offer' && facts.track === 'simplified';
  const basis = isSimpleOffer ? '861/105' : clauses[open.subject];
  return { name: 'refuse', dueOn: open.dueOn, basis, subject: open.subject };
};

const paperCopy: Open = ({ awaitsPaper, today }) =>
  awaitsPaper
    ? undefined
    : { name: 'request_paper_copy', dueOn: null, basis: documentTermsOn(today).paperCopy.basis };

const defectClaim: Open = (facts) => {
  const { document, track, today, calendar } = facts;
  if (track !== 'simplified' || !finals.includes(document.kind) || isReplaced(facts))
    return undefined;
  const { defectClaim: term } = documentTermsOn(today);
  const dueOn = addPeriod(term, localDate(document.postedAt, calendar.region), calendar);
  if (dueOn < today) return undefined;
  return { name: 'claim_defect', dueOn, basis: term.basis };
};

function answerTo(subject: AnsweredSubject, { openAnswers }: DocumentFacts) {
  return openAnswers.find((open) => open.subject === subject);
}
