import { hasDigits, normalizeNumber, weightedSum } from './typed-number.js';

const companyWeights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const personWeights = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const lastDigitWeights = [3, ...personWeights];

export const normalizeInn = normalizeNumber;

/** An ИНН of either length; whoever knows the applicant's kind asks for the right one. */
export function isInn(value: string): boolean {
  return isCompanyInn(value) || isPersonInn(value);
}

/** Ten digits, of a legal entity. */
export function isCompanyInn(value: string): boolean {
  const digits = normalizeInn(value);
  return hasDigits(digits, 10) && isControlled(digits, companyWeights);
}

/** Twelve digits, of an individual or a sole proprietor. */
export function isPersonInn(value: string): boolean {
  const digits = normalizeInn(value);
  return (
    hasDigits(digits, 12) &&
    isControlled(digits, personWeights) &&
    isControlled(digits, lastDigitWeights)
  );
}

function isControlled(digits: string, weights: readonly number[]): boolean {
  return (weightedSum(digits, weights) % 11) % 10 === Number(digits[weights.length]);
}
