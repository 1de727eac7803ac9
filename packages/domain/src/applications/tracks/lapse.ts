import type { AnnulmentReason, Basis } from '@drsk/contract';
import type { ApplicationFacts } from '../facts.js';
import { waitsForDocumentsSince } from '../history.js';
import type { Picture } from '../picture.js';
import { since } from './stage-row.js';

/** What ends an application by itself, and the last day on which that can still be kept off. */
export interface Lapse {
  reason: AnnulmentReason;
  basis: Basis;
  dueOn: string;
}

/** Documents that do not come (п. 15), a first part that is not paid (п. 105), a contract that nobody signs (п. 15). */
export function lapseOf(facts: ApplicationFacts, { currentStage, dueOn }: Picture): Lapse | null {
  if (currentStage?.state !== 'current') return null;
  if (currentStage.name === 'signing') {
    // The applicant has 10 working days, the application 30.
    const silence = since(facts, facts.ruleset.terms.silence);
    return silence && { reason: 'contract_not_signed', basis: silence.basis, dueOn: silence.dueOn };
  }
  if (dueOn === null) return null;
  if (currentStage.name === 'payment') return { reason: 'unpaid', basis: '861/105', dueOn };
  return waitsForDocumentsSince(facts.history) === undefined
    ? null
    : { reason: 'documents_not_supplied', basis: '861/15', dueOn };
}
