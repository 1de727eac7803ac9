import fc from 'fast-check';
import { badValues } from '../bad-values.js';
import { resolve, type Schema } from './described.js';

type Values = fc.Arbitrary<unknown>;

/** What the schema allows, its ends among it. */
export function rightValues(schema: Schema): Values {
  const found = resolve(schema) as Schema;
  if (found.const !== undefined) return fc.constant(found.const);
  if (found.enum) return fc.constantFrom(...found.enum);
  if (found.oneOf) return fc.oneof(...found.oneOf.map(rightValues));
  const [type] = [found.type ?? 'object'].flat();
  return (byType[type ?? 'object'] ?? byType['object']!)(found);
}

const byType: Readonly<Record<string, (schema: Schema) => Values>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: ({ minimum = 0, maximum = 1_000_000 }) => fc.integer({ min: minimum, max: maximum }),
  number: ({ minimum = 0, maximum = 1_000_000 }) =>
    fc.double({ min: minimum, max: maximum, noNaN: true }),
  string: texts,
  array: ({ items = {}, minItems = 0, maxItems = 5 }) =>
    fc.array(rightValues(items), { minLength: minItems, maxLength: Math.min(maxItems, 5) }),
  object: objects,
};

function texts({ pattern, format, minLength = 0, maxLength = 200 }: Schema): Values {
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  const formatted = format === undefined ? undefined : formats[format];
  if (formatted) return formatted;
  const lengths = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, 200)) };
  const longest = fc.constant('я'.repeat(Math.min(maxLength, 20_000)));
  return fc.oneof(
    { weight: 4, arbitrary: fc.string({ ...lengths, unit: 'grapheme-composite' }) },
    { weight: 1, arbitrary: longest },
  );
}

const moments = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2035-12-31'),
  noInvalidDate: true,
});

const formats: Readonly<Record<string, Values>> = {
  date: moments.map((moment) => moment.toISOString().slice(0, 10)),
  'date-time': moments.map((moment) => moment.toISOString()),
  uri: fc.webUrl(),
  'uri-reference': fc.webPath(),
};

function objects({ properties = {}, required = [], additionalProperties, ...schema }: Schema) {
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, rightValues(one)])),
    { requiredKeys: [...required] },
  );
  if (typeof additionalProperties !== 'object') return known;
  const names = rightValues({
    type: 'string',
    maxLength: 20,
    ...(resolve(schema.propertyNames) as Schema),
  });
  const more = fc.dictionary(names as fc.Arbitrary<string>, rightValues(additionalProperties), {
    maxKeys: 4,
    noNullPrototype: true,
  });
  return fc.tuple(more, known).map(([others, own]) => ({ ...others, ...own }));
}

/** What people, robots and mistaken programs send in place of a value. */
export const wrongValues: Values = fc.oneof(
  fc.constantFrom(...Object.values(badValues).map((make) => make('Ивановка 12'))),
  fc.constantFrom(null, true, 0, -1, 1e308, 2 ** 53, 0.1, '', [], {}, [[]], '0', 'null'),
  fc.constantFrom('9999-12-31', '0000-00-00', '2026-02-30', '2026-12-18T99:00:00Z', '1 000,50'),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '../../etc/passwd',
    '%00',
    '%',
    '{{7*7}}',
  ),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.jsonValue({ maxDepth: 2 }),
);
