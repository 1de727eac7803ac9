import type { Category } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../calendar/format-period.js';
import { rulesetOn } from '../rulesets/ruleset.js';
import { wayAheadOf } from './way-ahead.js';

const ruleset = rulesetOn('2026-12-18');
type Facts = Pick<Category, 'clause' | 'maxPowerKw' | 'track'>;

const household: Facts = { clause: '14', track: 'simplified', maxPowerKw: 15 };
const large: Facts = { clause: '9', track: 'full', maxPowerKw: 800 };

describe('what follows an application', () => {
  it.each<[Facts, number, string, string, string]>([
    [household, 0.4, '30 рабочих дней', '1 год', 'a plot beside the line, or far from it'],
    [household, 10, '4 месяца', '1 год', 'above 0.4 kV nothing is at hand'],
    [{ ...household, clause: '13(4)' }, 0.4, '1 месяц', '1 месяц', 'a generator alone'],
    [{ clause: '13', track: 'temporary', maxPowerKw: 50 }, 0.4, '15 рабочих дней', '1 год', 'VII'],
    [{ clause: '12', track: 'full', maxPowerKw: 400 }, 10, '4 месяца', '1 год', 'п. 12'],
    [large, 10, '1 год', '2 года', 'other grids may have to build'],
  ])('of %j at %d kV are works of %s to %s: %s', (category, voltageKv, least, most) => {
    const { works } = wayAheadOf(category, voltageKv, ruleset);
    expect(plain(formatPeriod(works.least, 'ru'))).toBe(least);
    expect(plain(formatPeriod(works.most, 'ru'))).toBe(most);
  });

  it.each<[Facts, number | undefined, string]>([
    [household, undefined, 'п. 105: paying accepts the offer'],
    [large, 10, 'п. 15: the contract is signed'],
  ])('of %j is signed within %s working days: %s', (category, days) => {
    expect(wayAheadOf(category, 0.4, ruleset).signing?.amount).toBe(days);
  });
});

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
