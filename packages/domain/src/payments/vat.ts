/** НК РФ art. 164(3); 22 % by 425-ФЗ of 28.11.2025. */
const rates = [
  { validFrom: '2019-01-01', percent: 20 },
  { validFrom: '2026-01-01', percent: 22 },
] as const;

/** @throws {RangeError} for a date before the oldest rate known here */
export function vatOn(date: string): number {
  const rate = rates.findLast(({ validFrom }) => validFrom <= date);
  if (!rate) throw new RangeError(`No VAT rate is known for ${date}`);
  return rate.percent;
}
