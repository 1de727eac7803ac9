import { isObject } from './merge.js';

/** What values there are at a place, as far as rows have shown it. */
export interface Shape {
  readonly kinds: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, Shape>;
  readonly items: Shape | undefined;
}

/** What the values have in common. */
export function shapeOf(values: readonly unknown[]): Shape {
  const objects = values.filter(isObject);
  const lists = values.filter((value) => Array.isArray(value));
  const names = new Set(objects.flatMap((value) => Object.keys(value)));
  return {
    kinds: new Set(values.map(kindOf)),
    fields: new Map(
      [...names].map((name) => [
        name,
        shapeOf(objects.flatMap((value) => (Object.hasOwn(value, name) ? [value[name]] : []))),
      ]),
    ),
    items: lists.length > 0 ? shapeOf(lists.flat()) : undefined,
  };
}

/** Where a value is of no kind that was ever seen there. What has only been null may become anything. */
export function misfits(
  value: unknown,
  shape: Shape,
  { isFlat = false, place = '' } = {},
): string[] {
  const kind = kindOf(value);
  if (!shape.kinds.has(kind)) {
    const isOpen = [...shape.kinds].every((known) => known === 'null');
    const known = [...shape.kinds].join(' or ');
    return isOpen ? [] : [`${place || 'it'} is ${kind}, and has been ${known}`];
  }
  if (isFlat && place !== '') return [];
  const inner = partsOf(value, shape);
  return inner.flatMap(([name, part, known]) => {
    const innerPlace = `${place}/${name}`;
    if (!known) return [`${innerPlace} is no field of it`];
    return misfits(part, known, { isFlat, place: innerPlace });
  });
}

type Part = readonly [name: string | number, value: unknown, shape: Shape | undefined];

/** The parts of a value, each with what is known of its place. */
function partsOf(value: unknown, { fields, items }: Shape): Part[] {
  if (isObject(value))
    return Object.entries(value).map(([name, part]) => [name, part, fields.get(name)]);
  // Nothing is known of lists that have always been empty.
  if (!Array.isArray(value) || !items || items.kinds.size === 0) return [];
  return value.map((item, index) => [index, item, items]);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
