import type { FeeAlternative, FeeStatement } from '@drsk/contract';
import {
  type Alternative,
  amountOf,
  type FeeCalculation,
  feeLineMessages,
  feeMessages,
  type FeeObstacle,
  type Locale,
  type Sentence,
} from '@drsk/domain';
import { formatNumber, statementOf } from './statement.js';

/** The ways of working the fee out, side by side. */
export function sheetAlternatives(calculation: FeeCalculation, locale: Locale): FeeAlternative[] {
  const texts = feeLineMessages[locale];
  return calculation.alternatives.map((alternative) => ({
    kind: alternative.kind,
    title: texts.alternatives[alternative.kind],
    isChosen: alternative.kind === calculation.chosen,
    amountKopecks: amountOf(alternative),
    lines: alternative.lines.map(({ name, ...line }) => ({ ...line, title: texts.lines[name] })),
    obstacle: obstacleOf(alternative, calculation, locale),
  }));
}

function obstacleOf(
  { kind, obstacle }: Alternative,
  { facts, ground: { rules } }: FeeCalculation,
  locale: Locale,
): FeeStatement | null {
  if (obstacle === null) return null;
  const { clause, exclusions, settlement } = facts;
  const hasShortReach = kind === 'social' || clause === '13(2)' || clause === '13(3)';
  const reach = rules.reach[hasShortReach ? 'short' : 'household'][settlement];
  const values = {
    meters: formatNumber(reach, locale),
    kw: formatNumber(rules.householdKw, locale),
  };
  const [exclusion] = exclusions;
  const sentence = sentenceOf(obstacle, exclusion, locale);
  return statementOf({ code: exclusion ?? obstacle, sentence, basis: '861/17', values }, locale);
}

function sentenceOf(
  obstacle: FeeObstacle,
  exclusion: FeeCalculation['facts']['exclusions'][number] | undefined,
  locale: Locale,
): Sentence {
  const { exclusions, obstacles } = feeMessages[locale];
  if (obstacle !== 'excluded') return obstacles[obstacle];
  return exclusion ? exclusions[exclusion] : '';
}
