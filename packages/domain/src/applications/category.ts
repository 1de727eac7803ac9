import type { Category, CategoryClause } from '@drsk/contract';
import type { Ruleset } from '../rulesets/ruleset.js';
import type { CategoryFacts } from './category-facts.js';
import { addPower } from './power.js';

/** Clauses whose applications this release does not take. */
export type OtherClause = '9' | '12' | '13' | '13(2)' | '13(3)' | '13(4)' | '13(5)' | '13(6)';

export type Track = 'simplified' | 'full' | 'temporary';

/** Why the category is what it is, or why it cannot be filed here; `category.messages.ts` says it. */
export type CategoryReason =
  | 'household'
  | 'small_business'
  | 'temporary'
  | 'microgeneration'
  | 'mining'
  | 'individual_above_15'
  | 'individual_business'
  | 'first_category'
  | 'above_150'
  | 'above_670'
  | 'above_04kv';

interface Reasons {
  reasons: CategoryReason[];
}

export type FileableCategory = Category & Reasons & { isFileable: true };

export interface OtherCategory extends Reasons {
  isFileable: false;
  clause: CategoryClause | OtherClause;
  track: Track;
  maxPowerKw: number;
}

/** The clause that decides fields, attachments, deadlines and payments (п. 9-14), and whether it can be filed here. */
export function categoryOf(
  facts: CategoryFacts,
  ruleset: Ruleset,
): FileableCategory | OtherCategory {
  const maxPowerKw = addPower(facts.newKw, facts.previousKw);
  const other = specialCase(facts, ruleset) ?? tooLarge(facts, maxPowerKw, ruleset);
  if (other) return { ...other, isFileable: false, maxPowerKw };
  const usual = facts.applicantKind === 'individual' ? household : smallBusiness;
  const obstacles = obstaclesOf(facts);
  if (obstacles.length > 0) return { ...usual, reasons: obstacles, isFileable: false, maxPowerKw };
  return { ...usual, isFileable: true, maxPowerKw };
}

const household = { clause: '14', track: 'simplified', reasons: ['household'] } satisfies Usual;
const smallBusiness = {
  clause: '12(1)',
  track: 'simplified',
  reasons: ['small_business'],
} satisfies Usual;

type Usual = Reasons & Pick<Category, 'clause' | 'track'>;
type Other = Reasons & { clause: OtherClause; track: Track };

function specialCase(facts: CategoryFacts, ruleset: Ruleset): Other | undefined {
  if (facts.isTemporary) return other('13', 'temporary', 'temporary');
  if (facts.hasMicrogeneration) return withMicrogeneration(facts, ruleset);
  if (facts.reliabilityCategory === 'I') return other('9', 'full', 'first_category');
  return undefined;
}

function withMicrogeneration(facts: CategoryFacts, { limits }: Ruleset): Other {
  const isIndividual = facts.applicantKind === 'individual';
  const load = addPower(facts.newKw, facts.previousKw);
  // The simplified clauses ask for less than 1000 V, one source and, of an individual, no business.
  if (facts.voltageKv >= 1 || facts.reliabilityCategory !== 'III')
    return other('9', 'full', 'microgeneration');
  if (isIndividual && facts.isBusiness) return other('9', 'full', 'individual_business');
  if (facts.newKw === 0)
    return other(isIndividual ? '13(4)' : '13(2)', 'simplified', 'microgeneration');
  if (load <= limits.smallBusinessKw)
    return other(isIndividual ? '13(5)' : '13(3)', 'simplified', 'microgeneration');
  return other(isIndividual ? '9' : '13(6)', 'full', 'microgeneration');
}

function tooLarge(
  facts: CategoryFacts,
  maxPowerKw: number,
  { limits }: Ruleset,
): Other | undefined {
  if (facts.applicantKind === 'individual') {
    if (facts.isBusiness) return other('9', 'full', 'individual_business');
    return maxPowerKw > limits.householdKw ? other('9', 'full', 'individual_above_15') : undefined;
  }
  if (maxPowerKw <= limits.smallBusinessKw) return undefined;
  return maxPowerKw < limits.businessKw
    ? other('12', 'full', 'above_150')
    : other('9', 'full', 'above_670');
}

/** What the Rules leave in the clause, but the account cannot lead to its end yet. */
function obstaclesOf(facts: CategoryFacts): CategoryReason[] {
  return [
    // Registry entries and suspension, section XI.
    ...(facts.isMining ? (['mining'] as const) : []),
    // Ends with an inspection and acts in place of the notice, п. 110.
    ...(facts.voltageKv > 0.4 ? (['above_04kv'] as const) : []),
  ];
}

function other(clause: OtherClause, track: Track, reason: CategoryReason): Other {
  return { clause, track, reasons: [reason] };
}
