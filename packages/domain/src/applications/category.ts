import type { Category, CategoryClause, CategoryReason, Track } from '@drsk/contract';
import type { Edition, Limits } from '../rulesets/limits.js';
import type { CategoryFacts } from './category-facts.js';
import { addPower } from './power.js';

/**
 * The clause that decides fields, attachments, deadlines and payments (п. 9-14), why it is the one, by which appendix
 * the application is written and what it ends with. There is one for whatever is asked for.
 */
export function categoryOf(facts: CategoryFacts, { limits }: Edition): Category {
  const maxPowerKw = addPower(facts.newKw, facts.previousKw);
  const { clause, reasons } = decide({ ...facts, maxPowerKw }, limits);
  const track = trackOf[clause];
  const isAboveNotice = facts.voltageKv > limits.noticeKv;
  const hasNotice = track === 'simplified' && !isAboveNotice;
  const more: CategoryReason[] = [
    ...(facts.isMining ? (['mining'] as const) : []),
    ...(track === 'simplified' && isAboveNotice ? (['above_04kv'] as const) : []),
  ];
  return {
    clause,
    track,
    maxPowerKw,
    reasons: [...reasons, ...more],
    form: formOf(clause, facts),
    finalDocument: hasNotice ? 'notice' : 'connection_act',
  };
}

const trackOf = {
  '14': 'simplified',
  '12(1)': 'simplified',
  '12': 'full',
  '13': 'temporary',
  '13(1)': 'full',
  '13(2)': 'simplified',
  '13(3)': 'simplified',
  '13(4)': 'simplified',
  '13(5)': 'simplified',
  '13(6)': 'full',
  '34': 'full',
  '9': 'full',
} as const satisfies Record<CategoryClause, Track>;

interface Decision {
  clause: CategoryClause;
  reasons: readonly CategoryReason[];
}

type Facts = CategoryFacts & { maxPowerKw: number };
type Decide = (facts: Facts, limits: Limits) => Decision | undefined;

/** What is special comes first; power alone decides the rest. */
const special: readonly Decide[] = [temporary, agreed, withGeneration, firstCategory];

function decide(facts: Facts, limits: Limits): Decision {
  for (const rule of special) {
    const decision = rule(facts, limits);
    if (decision) return decision;
  }
  return facts.applicantKind === 'individual' ? individual(facts, limits) : business(facts, limits);
}

/** Section VII: what does not fit it is connected for good, whatever it was meant for. */
function temporary(facts: Facts, limits: Limits): Decision | undefined {
  const { temporaryKind, ...others } = facts;
  if (temporaryKind === undefined) return undefined;
  const obstacle = temporaryObstacle(facts, limits);
  if (!obstacle) return { clause: '13', reasons: ['temporary'] };
  const { clause, reasons } = decide({ ...others, temporaryKind: undefined }, limits);
  return { clause, reasons: [obstacle, ...reasons] };
}

function temporaryObstacle(facts: Facts, limits: Limits): CategoryReason | undefined {
  if (facts.voltageKv >= limits.temporaryKv) return 'temporary_above_35kv';
  const isTooLarge = facts.temporaryKind === 'mobile' && facts.maxPowerKw > limits.temporaryKw;
  return isTooLarge ? 'temporary_above_150' : undefined;
}

/** П. 34, 13(1): with the consent of another consumer, or to another grid. */
function agreed({ isRedistribution, isGridCompany }: Facts): Decision | undefined {
  if (isRedistribution) return { clause: '34', reasons: ['redistribution'] };
  return isGridCompany ? { clause: '13(1)', reasons: ['grid_company'] } : undefined;
}

/** 13(2)-13(6): less than 1000 V, a small generator and, of an individual, no business. */
function withGeneration(facts: Facts, limits: Limits): Decision | undefined {
  if (facts.generationKw === undefined) return undefined;
  if (facts.generationKw > limits.microgenerationKw)
    return { clause: '9', reasons: ['generation'] };
  const isIndividual = facts.applicantKind === 'individual';
  if (isIndividual && facts.isBusiness) return { clause: '9', reasons: ['individual_business'] };
  if (facts.voltageKv >= limits.microgenerationKv) return beyondMicrogeneration;
  if (facts.newKw === 0)
    return { clause: isIndividual ? '13(4)' : '13(2)', reasons: ['microgeneration'] };
  return withLoad(facts, limits, isIndividual ? '13(5)' : '13(3)');
}

/** Up to 150 kW from one source; above them 13(6) is for business only. */
function withLoad(facts: Facts, limits: Limits, usual: '13(3)' | '13(5)'): Decision {
  if (facts.maxPowerKw <= limits.smallBusinessKw)
    return facts.reliabilityCategory === 'III'
      ? { clause: usual, reasons: ['microgeneration_with_load'] }
      : beyondMicrogeneration;
  if (usual === '13(5)') return beyondMicrogeneration;
  return (
    firstCategory(facts) ?? { clause: '13(6)', reasons: ['microgeneration_with_load', 'above_150'] }
  );
}

const beyondMicrogeneration: Decision = { clause: '9', reasons: ['microgeneration_beyond'] };

function firstCategory({ reliabilityCategory }: Facts): Decision | undefined {
  return reliabilityCategory === 'I' ? { clause: '9', reasons: ['first_category'] } : undefined;
}

function individual({ isBusiness, maxPowerKw }: Facts, { householdKw }: Limits): Decision {
  if (isBusiness) return { clause: '9', reasons: ['individual_business'] };
  return maxPowerKw > householdKw
    ? { clause: '9', reasons: ['individual_above_15'] }
    : { clause: '14', reasons: ['household'] };
}

function business({ maxPowerKw }: Facts, { businessKw, smallBusinessKw }: Limits): Decision {
  if (maxPowerKw <= smallBusinessKw) return { clause: '12(1)', reasons: ['small_business'] };
  return maxPowerKw < businessKw
    ? { clause: '12', reasons: ['above_150'] }
    : { clause: '9', reasons: ['above_670'] };
}

/** Appendix 4 has room for one source only; appendix 7 is for all who have none of their own. */
function formOf(clause: CategoryClause, { reliabilityCategory }: CategoryFacts): Category['form'] {
  if (clause === '14') return '861/прил.6';
  if (clause === '12(1)') return reliabilityCategory === 'III' ? '861/прил.4' : '861/прил.7';
  return ['13(2)', '13(3)', '13(4)', '13(5)'].includes(clause) ? '861/прил.5' : '861/прил.7';
}
