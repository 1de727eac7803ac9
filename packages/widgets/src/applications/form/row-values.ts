import { rowNumbers } from '@drsk/domain';
import type { FormValues } from '../../shared/form-values.js';

/** A question of one row in another: `stage1PowerKw` and 3 give `stage3PowerKw`. */
export function nameInRow(name: string, row: number): string {
  return name.replace(/\d+/, String(row));
}

/** The answers of a list without one of its rows: those below move up, so that none is left empty in between. */
export function withoutRow(
  values: FormValues,
  names: readonly string[],
  removed: number,
): FormValues {
  const changed: FormValues = {};
  for (const row of rowNumbers.filter((number) => number >= removed))
    for (const name of names)
      changed[nameInRow(name, row)] = values[nameInRow(name, row + 1)] ?? '';
  return changed;
}

/** What the rows of a list hold, for them to be put back. */
export function rowsOf(values: FormValues, names: readonly string[]): FormValues {
  const all = rowNumbers.flatMap((row) => names.map((name) => nameInRow(name, row)));
  return Object.fromEntries(all.map((name) => [name, values[name] ?? '']));
}
