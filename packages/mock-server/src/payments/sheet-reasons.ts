import type { FeeStatement } from '@drsk/contract';
import {
  type FeeCalculation,
  feeMessages,
  isFreeOfLines,
  isIncrease,
  type Locale,
} from '@drsk/domain';
import { formatNumber, type StatementSource, statementOf } from './statement.js';

/** Why the fee is what it is, the most important first. */
export function sheetReasons(calculation: FeeCalculation, locale: Locale): FeeStatement[] {
  const sources = [
    ...choice(calculation, locale),
    ...construction(calculation, locale),
    ...special(calculation, locale),
  ];
  return sources.map((source) => statementOf(source, locale));
}

function choice(
  { alternatives, chosen, facts, ground }: FeeCalculation,
  locale: Locale,
): StatementSource[] {
  const { reasons } = feeMessages[locale];
  if (chosen === 'decision')
    return [{ code: 'decided', sentence: reasons.decided, basis: '861/30(1)' }];
  const open = alternatives.filter(({ obstacle }) => obstacle === null);
  const isLeast = open.some((one) => one.kind === chosen && one.isLeast);
  if (isLeast) return [{ code: 'least', sentence: reasons.least, basis: '861/17' }];
  // The rates for a kilowatt may not come to less than an increase costs: it is no choice.
  const isNone = chosen === 'standard' && isIncrease(facts, ground.rules);
  if (open.length === 1 || isNone) return [];
  const code = `${chosen}_is_least` as const;
  return [{ code, sentence: reasons[code], basis: '861/17' }];
}

function construction(
  { facts, ground: { rules } }: FeeCalculation,
  locale: Locale,
): StatementSource[] {
  const { reasons } = feeMessages[locale];
  if (isIncrease(facts, rules))
    return [{ code: 'increase', sentence: reasons.increase, basis: '861/17(4)' }];
  if (isFreeOfLines(facts, rules)) {
    const values = { meters: formatNumber(rules.reach.short[facts.settlement], locale) };
    return [{ code: 'free_of_lines', sentence: reasons.free_of_lines, basis: '861/17', values }];
  }
  const isTwice = facts.reliabilityCategory !== 'III' && facts.construction === null;
  return isTwice ? [{ code: 'two_sources', sentence: reasons.two_sources, basis: '490/37' }] : [];
}

function special({ facts: { clause } }: FeeCalculation, locale: Locale): StatementSource[] {
  const { reasons } = feeMessages[locale];
  if (clause === '34')
    return [{ code: 'redistribution', sentence: reasons.redistribution, basis: '490/19' }];
  if (clause === '13(2)' || clause === '13(3)')
    return [{ code: 'microgeneration', sentence: reasons.microgeneration, basis: '861/17' }];
  return [];
}
