import type { ShownField } from '@drsk/domain';

/** Questions one by one, those of a list together. */
export function inLists(fields: readonly ShownField[]): (readonly ShownField[])[] {
  const lists = new Set(fields.flatMap(({ row }) => (row ? [row.list] : [])));
  return fields.flatMap((field) => {
    if (!field.row) return [[field]];
    const { list } = field.row;
    return lists.delete(list) ? [fields.filter(({ row }) => row?.list === list)] : [];
  });
}
