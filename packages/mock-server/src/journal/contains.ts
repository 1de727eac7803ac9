/** Whether a value holds at least what is wanted: objects may have more fields, lists are the same all through. */
export function contains(value: unknown, wanted: unknown): boolean {
  return differences(value, wanted).length === 0;
}

export interface Difference {
  /** JSON Pointer. */
  readonly place: string;
  /** Of the field. */
  readonly name: string;
  readonly wanted: unknown;
  readonly found: unknown;
}

/** Where a value is not what is wanted. */
export function differences(
  found: unknown,
  wanted: unknown,
  { place, name }: Pick<Difference, 'place' | 'name'> = { place: '', name: '' },
): Difference[] {
  if (!isObject(wanted) || !isObject(found) || Array.isArray(wanted) !== Array.isArray(found))
    return Object.is(found, wanted) ? [] : [{ place, name, wanted, found }];
  const parts = Object.entries(wanted).flatMap(([key, part]) => {
    const own = Array.isArray(wanted) ? name : key;
    return differences(found[key], part, { place: `${place}/${key}`, name: own });
  });
  const hasMore = Array.isArray(wanted) && Object.keys(found).length > wanted.length;
  return hasMore ? [...parts, { place, name, wanted, found }] : parts;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
