import type { Deadline } from '@drsk/contract';
import type { Term } from '../../rulesets/ruleset.js';
import { paymentTerm } from '../deadlines.js';
import type { ApplicationFacts } from '../facts.js';
import { isLast, lastOf } from '../history.js';
import { completeness, filing, offerDeadline } from './consideration.js';
import { since, type StageRow } from './stage-row.js';
import { fulfilment, inspection, works, worksDeadline } from './works.js';

const offer: StageRow = {
  name: 'offer',
  actor: 'grid',
  basis: '861/105',
  completedBy: 'offer_posted',
  reopenedBy: 'offer_refused',
  deadline: (facts) =>
    offerDeadline(facts, {
      first: facts.ruleset.terms.offer,
      correction: facts.ruleset.terms.offerCorrection,
    }),
};

/** Paying is accepting (п. 103, 105). */
const payment: StageRow = {
  name: 'payment',
  actor: 'applicant',
  basis: '861/105',
  completedBy: 'contract_concluded',
  deadline: (facts) =>
    isLast(facts.history, 'offer_posted', 'offer_refused')
      ? since(facts, paymentTerm(facts.ruleset, facts.isPublicBuyer))
      : null,
};

/** The admission of the meter belongs to the works and shares their term. */
const meter: StageRow = {
  name: 'meter',
  actor: 'grid',
  basis: '861/109',
  completedBy: 'meter_admitted',
  deadline: worksDeadline,
};

const notice: StageRow = {
  name: 'notice',
  actor: 'grid',
  basis: '861/110',
  completedBy: 'notice_posted',
  deadline: (facts) => since(facts, facts.ruleset.terms.notice),
};

/** Above 0.4 kV the acts of appendices 15 and 1 are posted together, in place of the notice. */
const acts: StageRow = {
  name: 'connection_act',
  actor: 'grid',
  basis: '861/110',
  completedBy: 'connection_act_posted',
  deadline: (facts) => since(facts, facts.ruleset.terms.conditionsAct),
};

/** Until when the applicant may object, and the grid answer (п. 110). */
function done(posted: Term['event']): StageRow {
  return {
    name: 'done',
    basis: '861/110',
    completedBy: 'completed',
    actor: ({ history }) => (isLast(history, 'objected', 'objections_answered') ? 'grid' : null),
    deadline: (facts) => objectionsDeadline(facts, posted),
  };
}

function objectionsDeadline(facts: ApplicationFacts, posted: Term['event']): Deadline | null {
  const { objections, objectionAnswer, furtherObjections } = facts.ruleset.terms;
  const last = lastOf(facts.history, ['objected', 'objections_answered']);
  if (!last) return since(facts, { ...objections, event: posted });
  return since(facts, last.kind === 'objected' ? objectionAnswer : furtherObjections);
}

const toOffer = [filing, completeness, offer, payment, works, meter];

/** П. 103-112 up to 0.4 kV. */
export const simplifiedTrack: readonly StageRow[] = [...toOffer, notice, done('notice_posted')];

/** П. 103-112 above 0.4 kV, with section IX. */
export const simplifiedActsTrack: readonly StageRow[] = [
  ...toOffer,
  fulfilment,
  inspection,
  acts,
  done('connection_act_posted'),
];
