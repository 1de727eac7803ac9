import { clauseFees } from './clause-fees.js';
import { type Construction, type FeeFacts, nothingToBuild } from './fee-facts.js';
import { kilowatts, meters, once, type Quantity, times } from './fee-line.js';
import type { FeeRules } from '../rulesets/fee-rules.js';
import { nearObstacle } from './near.js';
import type { RateName } from './rates/rate-period.js';

/** What the standardised rates are multiplied by: P = C1 + C2·L + C3·L + C4·K + C5·N + C8·R (приказ ФАС 490/22, п. 31). */
export function standardQuantities(facts: FeeFacts, rules: FeeRules): Quantity[] {
  const { clause } = facts;
  if (clause === '13(2)') return generationMeter(facts, rules);
  // Between consumers of one supply centre only C1 is paid (490/22, п. 19).
  if (clause === '34') return [...organisation(facts, rules), ...building(facts, rules)];
  const load = isIncrease(facts, rules) ? increase(facts, rules) : newLoad(facts, rules);
  return clause === '13(3)' ? [...load, ...generationMeter(facts, rules)] : load;
}

/** Receiving devices that get more power, without another reliability category, 17(4). */
export function isIncrease({ clause, newKw, previousKw }: FeeFacts, rules: FeeRules): boolean {
  const isOther = ['13', '13(2)', '13(4)', '34'].includes(clause);
  return !isOther && previousKw > 0 && newKw + previousKw <= rules.increaseKw;
}

/** Of an increase, 17(4); nor may a fee by the rate for a kilowatt be less (п. 17, 3rd paragraph). */
export function increase(facts: FeeFacts, rules: FeeRules): Quantity[] {
  const replacesMeter = isIncrease(facts, rules) && facts.isMeterReplaced;
  return [
    once('conditions'),
    // The notice is no check: 18(д).
    ...(checkOf(facts, rules) === 'check' ? [once('check')] : []),
    ...(replacesMeter ? [meter(facts, rules, facts.meteringPoints)] : []),
  ];
}

/** What the fee is for; nothing where п. 17 keeps it out. */
export function paidConstruction(facts: FeeFacts, rules: FeeRules): Construction {
  if (isFreeOfLines(facts, rules) || isIncrease(facts, rules)) return nothingToBuild;
  return facts.construction ?? assumedConstruction(facts, rules);
}

/** Small companies of category III near the network at 0.4 kV (п. 17, 8th and 26th paragraphs; 490/22, п. 12). */
export function isFreeOfLines(facts: FeeFacts, rules: FeeRules): boolean {
  return clauseFees[facts.clause].isFreeOfLines && nearObstacle(facts, rules, 'short') === null;
}

/** An overhead line as long as the distance, from each of the sources (п. 25(1); 490/22, п. 37). */
function assumedConstruction(facts: FeeFacts, { withoutLineM }: FeeRules): Construction {
  const isAtPoint = facts.clause === '34' || facts.clause === '13(4)';
  if (isAtPoint || facts.distanceM <= withoutLineM) return nothingToBuild;
  const sources = facts.reliabilityCategory === 'III' ? 1 : 2;
  return { ...nothingToBuild, overheadM: facts.distanceM * sources };
}

function newLoad(facts: FeeFacts, rules: FeeRules): Quantity[] {
  return [
    ...organisation(facts, rules),
    ...building(facts, rules),
    meter(facts, rules, facts.meteringPoints),
  ];
}

function organisation(facts: FeeFacts, rules: FeeRules): Quantity[] {
  return [once('conditions'), once(checkOf(facts, rules))];
}

function checkOf({ clause, voltageKv }: FeeFacts, { lowKv }: FeeRules): 'notice' | 'check' {
  return clauseFees[clause].endsWithNotice && voltageKv <= lowKv ? 'notice' : 'check';
}

/** A company's microgeneration costs a meter, and nothing else (490/22, п. 9). */
function generationMeter(facts: FeeFacts, rules: FeeRules): Quantity[] {
  return [meter(facts, rules, 1)];
}

function building(facts: FeeFacts, rules: FeeRules): Quantity[] {
  const isLow = facts.voltageKv <= rules.lowKv;
  const { overheadM, cableM, sectioningPoints, substationKw } = paidConstruction(facts, rules);
  const quantities = [
    meters(isLow ? 'overheadLow' : 'overheadHigh', overheadM),
    meters(isLow ? 'cableLow' : 'cableHigh', cableM),
    times('sectioning', sectioningPoints),
    kilowatts('substation', substationKw),
  ];
  return quantities.filter(({ thousandths }) => thousandths > 0);
}

function meter(facts: FeeFacts, { lowKv }: FeeRules, points: number): Quantity {
  const low: RateName = facts.phases === '1' ? 'meterOnePhase' : 'meterThreePhase';
  return times(facts.voltageKv > lowKv ? 'meterHigh' : low, points);
}
