import { daysBetween } from '../../calendar/local-date.js';
import type { Period } from '../../calendar/period.js';
import type { Term } from '../../rulesets/ruleset.js';
import type { ApplicationFacts } from '../facts.js';
import { dateOf, isLast } from '../history.js';
import { completeness, filing, offerDeadline } from './consideration.js';
import { count, since, type StageRow } from './stage-row.js';
import { fulfilment, inspection, works, worksDeadline } from './works.js';

/** The draft of the contract with the technical conditions (п. 15). */
function offer(firstTerm: (facts: ApplicationFacts) => Term): StageRow {
  return {
    name: 'offer',
    actor: 'grid',
    basis: '861/15',
    completedBy: 'offer_posted',
    reopenedBy: 'offer_refused',
    deadline: (facts) =>
      offerDeadline(facts, {
        first: firstTerm(facts),
        correction: facts.ruleset.terms.contractCorrection,
      }),
  };
}

/** Concluded when the signed copy reaches the grid (п. 15). */
const signing: StageRow = {
  name: 'signing',
  actor: 'applicant',
  basis: '861/15',
  completedBy: 'contract_concluded',
  deadline: (facts) =>
    isLast(facts.history, 'offer_posted', 'offer_refused')
      ? since(facts, facts.ruleset.terms.signing)
      : null,
};

/** Appendix 15: the grid draws it up, the applicant returns it. */
const conditionsAct: StageRow = {
  name: 'conditions_act',
  basis: '861/88',
  completedBy: 'conditions_act_signed',
  actor: ({ history }) => (dateOf(history, 'conditions_act_posted') ? 'applicant' : 'grid'),
  deadline: (facts) => {
    const { conditionsAct: draft, conditionsActReturn } = facts.ruleset.terms;
    return dateOf(facts.history, 'conditions_act_posted')
      ? since(facts, conditionsActReturn)
      : since(facts, draft);
  },
};

/** The actual connection is the last of the measures. */
const energising: StageRow = {
  name: 'energising',
  actor: 'grid',
  basis: '861/7(д)',
  completedBy: 'energised',
  deadline: worksDeadline,
};

/** Appendix 1, drawn up by both sides (п. 19). */
const connectionAct: StageRow = {
  name: 'connection_act',
  basis: '861/19',
  completedBy: 'connection_act_signed',
  actor: ({ history }) => (dateOf(history, 'connection_act_posted') ? 'applicant' : 'grid'),
  deadline: (facts) => since(facts, facts.ruleset.terms.connectionAct),
};

const done: StageRow = { name: 'done', actor: null, basis: '861/19', completedBy: 'completed' };

const toAct = [signing, works, fulfilment, inspection, conditionsAct, energising, connectionAct];

/** П. 15 and section IX. */
export const fullTrack: readonly StageRow[] = [
  filing,
  completeness,
  offer(({ ruleset }) => ruleset.terms.contractDraft),
  ...toAct,
  done,
];

/** As long as was asked for; then it is taken off the network again (section VII). */
const temporarySupply: StageRow = {
  name: 'temporary_supply',
  actor: null,
  basis: '861/13',
  completedBy: 'disconnected',
  deadline: (facts) => {
    const startsOn = dateOf(facts.history, 'connection_act_posted');
    const period = startsOn === undefined ? undefined : temporaryPeriod(facts, startsOn);
    const term = { event: 'connection_act_posted', basis: '861/13' } as const;
    return period ? count(facts, { ...term, ...period }, startsOn) : null;
  },
};

function temporaryPeriod(
  { temporary: { months, until } = {} }: ApplicationFacts,
  startsOn: string,
): Period | undefined {
  if (until !== undefined)
    return { amount: Math.max(1, daysBetween(startsOn, until)), unit: 'day' };
  return months === undefined ? undefined : { amount: months, unit: 'month' };
}

/** Section VII: sooner, and not for good. */
export const temporaryTrack: readonly StageRow[] = [
  filing,
  completeness,
  offer(({ ruleset }) => ruleset.terms.temporaryDraft),
  ...toAct,
  temporarySupply,
  done,
];
