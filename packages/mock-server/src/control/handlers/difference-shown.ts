import type { components } from '../../generated/control/types.js';
import type { RowDifference, StateDifference } from '../../storage/difference.js';

type Shown = components['schemas']['StateDifference'];

/** A difference as JSON has it: what is not there is null, and what is there is JSON of its own. */
export function differenceShown({ tables, files }: StateDifference): Shown {
  return {
    files,
    tables: Object.entries(tables).map(([table, { added, changed, removed }]) => ({
      table,
      added: added.map(({ id }) => id),
      removed: removed.map(({ id }) => id),
      changed: changed.map(({ id, fields }) => ({ id, fields: fieldsShown(fields) })),
    })),
  };
}

function fieldsShown(fields: RowDifference['fields']) {
  return Object.entries(fields).map(([name, { before, after }]) => ({
    name,
    before: textOf(before),
    after: textOf(after),
  }));
}

function textOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
