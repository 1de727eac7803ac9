import { withoutSpaces } from '../identifiers/typed-number.js';

/** Kilowatts as people type them: `15`, `7,5`, `15 кВт`; up to three decimals, `undefined` for anything else. */
export function parsePower(value: string): number | undefined {
  const digits = /^(\d{1,6}(?:[.,]\d{1,3})?)(?:кВт|kW)?$/i.exec(withoutSpaces(value))?.[1];
  return digits === undefined ? undefined : Number(digits.replace(',', '.'));
}

/** The sum of two powers, in whole watts: 14.9 and 0.1 are 15. */
export function addPower(first: number, second: number): number {
  return Math.round((first + second) * 1000) / 1000;
}

/** How many of something there are, one to 999. */
export function parseCount(value: string): number | undefined {
  const digits = /^([1-9]\d{0,2})$/.exec(withoutSpaces(value))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
