import type { Category } from '@drsk/contract';
import type { Period } from '../calendar/period.js';
import type { Ruleset, Term, WorksRow } from '../rulesets/ruleset.js';

/** What follows an application of a category, as far as it is known before anybody has been to the place. */
export interface WayAhead {
  /** The check of what was filed. */
  check: Term;
  /** Until the grid's offer. */
  offer: Term;
  /** For the applicant to sign it; nobody signs in the simplified track: paying accepts it. */
  signing: Term | undefined;
  /** The shortest and the longest term of the works that the place may call for. */
  works: { least: Period; most: Period };
}

export function wayAheadOf(
  category: Pick<Category, 'clause' | 'maxPowerKw' | 'track'>,
  voltageKv: number,
  ruleset: Ruleset,
): WayAhead {
  const { terms } = ruleset;
  const offers = {
    simplified: terms.offer,
    full: terms.contractDraft,
    temporary: terms.temporaryDraft,
  };
  return {
    check: terms.completeness,
    offer: offers[category.track],
    signing: category.track === 'simplified' ? undefined : terms.signing,
    works: worksOf(category, voltageKv, ruleset),
  };
}

function worksOf(
  category: Pick<Category, 'clause' | 'maxPowerKw'>,
  voltageKv: number,
  { works }: Ruleset,
): WayAhead['works'] {
  const rows = works.filter((row) => !row.isWished && fits(row, category, voltageKv));
  // A row that asks nothing of the place decides: none below it is ever reached.
  const last = rows.findIndex((row) => !asksOfPlace(row));
  const terms = rows.slice(0, last + 1).map(({ term }) => term);
  const [least, ...others] = terms.toSorted((one, other) => daysOf(one) - daysOf(other));
  if (!least) throw new RangeError('The table of the works has no row for the rest');
  return { least, most: others.at(-1) ?? least };
}

type Facts = Pick<Category, 'clause' | 'maxPowerKw'>;

function fits(row: WorksRow, { clause, maxPowerKw }: Facts, voltageKv: number): boolean {
  const { clauses, uptoKv = Infinity } = row;
  const isOfClause = clauses?.includes(clause) ?? true;
  return isOfClause && voltageKv <= uptoKv && isOfPower(row, maxPowerKw);
}

function isOfPower(
  { belowKw = Infinity, fromKw = 0, uptoKw = Infinity }: WorksRow,
  powerKw: number,
): boolean {
  return powerKw >= fromKw && powerKw <= uptoKw && powerKw < belowKw;
}

function asksOfPlace(row: WorksRow): boolean {
  const { crossesOtherLand, hasConstruction, isMobile, isNationalGrid, uptoM } = row;
  return [crossesOtherLand, hasConstruction, isMobile, isNationalGrid, uptoM].some(
    (asked) => asked !== undefined,
  );
}

/** About as many, to tell the shorter from the longer. */
const daysIn = { working_day: 1.5, day: 1, month: 30, year: 365 } as const;

function daysOf({ amount, unit }: Period): number {
  return amount * daysIn[unit];
}
