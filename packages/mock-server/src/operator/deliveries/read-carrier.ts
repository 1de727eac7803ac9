import { readNumber, refuseInput, sayOf } from '../input.js';
import type { OperatorInput } from '../operator.js';

/** How often attempts meet with faults and delays; what is not named is sound. @throws {ProblemError} 422 */
export function readCarrier(input: OperatorInput) {
  return {
    faultPercent: readPercent(input, 'faultPercent'),
    delayPercent: readPercent(input, 'delayPercent'),
    delayMinutes: readNumber(input, 'delayMinutes', 5),
  };
}

function readPercent(input: OperatorInput, name: string): number {
  const percent = readNumber(input, name, 0);
  return percent <= 100 ? percent : refuseInput(name, 'number', sayOf('percent'));
}
