import type { Deadline } from '@drsk/contract';
import { worksTerm } from '../deadlines.js';
import type { ApplicationFacts } from '../facts.js';
import { dateOf, isLast } from '../history.js';
import { since, type StageRow } from './stage-row.js';

/** 16(б), from the contract on. */
export function worksDeadline(facts: ApplicationFacts): Deadline | null {
  const { category, ruleset, works } = facts;
  return works ? since(facts, worksTerm(ruleset, { ...works, ...category })) : null;
}

export const works: StageRow = {
  name: 'works',
  actor: 'grid',
  basis: '861/16(б)',
  completedBy: 'works_completed',
  deadline: worksDeadline,
};

/** П. 85: when the applicant's own part is done, which may be before the grid's. */
export const fulfilment: StageRow = {
  name: 'fulfilment',
  actor: 'applicant',
  basis: '861/85',
  completedBy: 'fulfilment_notified',
};

/** П. 87-90; what is found wrong is the applicant's turn, and is looked at again. */
export const inspection: StageRow = {
  name: 'inspection',
  basis: '861/90',
  completedBy: 'inspection_passed',
  actor: ({ history }) => (hasOpenRemarks(history) ? 'applicant' : 'grid'),
  deadline: (facts) => {
    const { history, ruleset } = facts;
    if (hasOpenRemarks(history)) return null;
    const { inspection: first, reinspection } = ruleset.terms;
    return since(facts, dateOf(history, 'remarks_listed') === undefined ? first : reinspection);
  },
};

export function hasOpenRemarks(history: ApplicationFacts['history']): boolean {
  return isLast(history, 'remarks_listed', 'fulfilment_notified');
}
