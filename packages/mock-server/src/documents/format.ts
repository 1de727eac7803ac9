const space = '\u00a0';

/** `2027-01-12` as 12.01.2027. */
export function formatDate(date: string): string {
  return date.split('-').toReversed().join('.');
}

export function formatReference({
  number,
  issuedOn,
}: {
  number: string;
  issuedOn: string;
}): string {
  return `№${space}${number} от${space}${formatDate(issuedOn)}`;
}

/** Kopecks as roubles: 4 334 980 becomes 43 349,80. */
export function formatMoney(kopecks: number): string {
  const roubles = String(Math.trunc(kopecks / 100)).replace(/\B(?=(\d{3})+$)/g, space);
  return `${roubles},${String(kopecks % 100).padStart(2, '0')}`;
}

export function formatNumber(value: number): string {
  return String(value).replace('.', ',');
}

export function formatMeasure(value: number, unit: string): string {
  return `${formatNumber(value)}${space}${unit}`;
}
