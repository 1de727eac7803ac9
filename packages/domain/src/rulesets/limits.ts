import { limits20250428 } from './limits-2025-04-28.js';

/** What an edition of the Rules divides applicants by: all that a form has to know of it. */
export interface Limits {
  /** п. 14: an individual's household. */
  householdKw: number;
  /** 12(1), 13(3), 13(5). */
  smallBusinessKw: number;
  /** п. 12 ends below it. */
  businessKw: number;
  /** 13(2)-13(6): above it a generator is an ordinary one. */
  microgenerationKw: number;
  /** 13(2)-13(6): microgeneration stays below it. */
  microgenerationKv: number;
  /** Section VII: of a mobile object. */
  temporaryKw: number;
  /** Section VII: a temporary connection stays below it. */
  temporaryKv: number;
  /** Section VII: a mobile object stays no longer. */
  temporaryMonths: number;
  /** п. 7, 110: up to it the simplified track ends with the notice. */
  noticeKv: number;
  /** п. 10 (а): from above it the location plan is demanded. */
  locationPlanKw: number;
  /** п. 10 (б): from it on the single-line diagram is demanded. */
  diagramKv: number;
  /** п. 10 (к): from above them the external supply scheme is demanded, for load and for generation. */
  schemeLoadKw: number;
  schemeGenerationKw: number;
  /** п. 104: who may ask for an installment. */
  installmentClauses: readonly string[];
}

export interface Edition {
  id: string;
  /** The first date of application that it governs. */
  validFrom: string;
  limits: Limits;
}

const editions: readonly Edition[] = [limits20250428];

/**
 * The limits that hold for an application of this date.
 * @throws {RangeError} for a date before the oldest edition known here
 */
export function editionOn(date: string): Edition {
  return inForceOn(editions, date);
}

/** @throws {RangeError} for a date before the first of them */
export function inForceOn<Dated extends { validFrom: string }>(
  editionsInOrder: readonly Dated[],
  date: string,
): Dated {
  const edition = editionsInOrder.findLast(({ validFrom }) => validFrom <= date);
  if (!edition) throw new RangeError(`No edition of the Rules is known for ${date}`);
  return edition;
}
