import type { Figure } from './figure.ts';

/** A budget that is passed by more than this is lowered. */
const slack = 0.2;

/** Those above their budget. */
export function tooMuch(figures: readonly Figure[]): string[] {
  return figures.flatMap(({ what, is, budget = Infinity, unit }) =>
    is > budget
      ? [`${what}: ${format(is, unit)} is above its budget, ${format(budget, unit)}`]
      : [],
  );
}

/** Those so far below their budget that it holds nothing any more. A budget of a few is a count, not a size. */
export function tooLittle(figures: readonly Figure[]): string[] {
  return figures.flatMap(({ what, is, budget = 0, unit }) => {
    if (budget < 10 || is >= budget * (1 - slack)) return [];
    const [now, limit, next] = [is, budget, roundUp(is)].map((value) => format(value, unit));
    return [`${what}: ${now} passes its budget by far: lower it from ${limit} to ${next}`];
  });
}

/** What has become more or less since the last release by a twentieth or more: to be known, not to be forbidden. */
export function changesOf(figures: readonly Figure[], before: readonly Figure[]): string[] {
  return figures.flatMap(({ what, is, unit }) => {
    const was = before.find((figure) => figure.what === what)?.is;
    if (was === undefined || Math.abs(is - was) < was / 20 || is === was) return [];
    return [`${what}: ${format(is, unit)}, at the last release ${format(was, unit)}`];
  });
}

/** A tenth of room, in round numbers. */
function roundUp(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.ceil((value * 1.1) / step) * step;
}

function format(value: number, unit: string): string {
  return `${value.toLocaleString('en')} ${unit}`.trim();
}
