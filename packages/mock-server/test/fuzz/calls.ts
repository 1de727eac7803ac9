import fc from 'fast-check';
import { type Described, described, type Parameter } from './described.js';
import { rightValues, wrongValues } from './schema-values.js';

/** Stands for something that an answer has named before, if one has: which, is seen when the call is made. */
export class Named {
  readonly name: string;
  readonly turn: number;
  readonly otherwise: unknown;

  constructor(name: string, turn: number, otherwise: unknown) {
    this.name = name;
    this.turn = turn;
    this.otherwise = otherwise;
  }
}

export interface Call extends Pick<Described, 'id' | 'method' | 'path'> {
  readonly values: Readonly<Record<Parameter['in'], Readonly<Record<string, unknown>>>>;
  readonly type: string | undefined;
  readonly body: unknown;
}

function callsOf({ id, method, path, parameters, bodies }: Described): fc.Arbitrary<Call> {
  const types = Object.keys(bodies);
  const bodyOf = types.length === 0 ? fc.constant(none) : fc.oneof(...types.map(toBody));
  return fc
    .record({
      path: valuesOf(parameters, 'path'),
      query: valuesOf(parameters, 'query'),
      header: valuesOf(parameters, 'header'),
      sent: bodyOf,
    })
    .map(({ sent, ...values }) => ({ id, method, path, values, ...sent }));

  function toBody(type: string) {
    return bodiesOf(bodies[type]!).map((body) => ({ type, body }));
  }
}

const none: { type: string | undefined; body: unknown } = { type: undefined, body: undefined };

function valuesOf(parameters: readonly Parameter[], place: Parameter['in']) {
  const own = parameters.filter((parameter) => parameter.in === place);
  const values = own.map(({ name, schema }) => [name, mostly(name, rightValues(schema))] as const);
  const requiredKeys = own.flatMap(({ name, required }) => (required ? [name] : []));
  const all = fc.record(Object.fromEntries(values), { requiredKeys });
  const few = fc.record(Object.fromEntries(values.filter(([name]) => requiredKeys.includes(name))));
  return fc.oneof({ weight: 2, arbitrary: few }, { weight: 1, arbitrary: all });
}

/** Something known, something right, or now and then something wrong. */
function mostly(name: string, right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const known = fc.tuple(fc.nat(99), right).map(([turn, value]) => new Named(name, turn, value));
  return fc.oneof(
    { weight: 12, arbitrary: known },
    { weight: 4, arbitrary: right },
    { weight: 1, arbitrary: wrongValues },
  );
}

/** The contract's own example, with some of its fields replaced; or whatever the schema allows; or nonsense. */
function bodiesOf({ schema, examples }: Described['bodies'][string]): fc.Arbitrary<unknown> {
  const right = rightValues(schema);
  const changed = fc.tuple(fc.constantFrom(...examples), right, changes).map(change);
  return fc.oneof(
    { weight: 12, arbitrary: changed },
    { weight: 4, arbitrary: right },
    { weight: 1, arbitrary: wrongValues },
  );
}

interface Change {
  readonly place: number;
  readonly turn: number;
  readonly how: 'known' | 'right' | 'wrong' | 'gone' | 'new';
  readonly wrong: unknown;
}

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    place: fc.nat(30),
    turn: fc.nat(99),
    how: fc.constantFrom('known', 'known', 'right', 'wrong', 'gone', 'new'),
    wrong: wrongValues,
  }),
  { maxLength: 3 },
);

function change([example, right, list]: [unknown, unknown, readonly Change[]]): unknown {
  if (typeof example !== 'object' || example === null) return right;
  const result = named(example) as Record<string, unknown>;
  for (const one of list) changeField(result, right, one);
  return result;
}

function changeField(result: Record<string, unknown>, right: unknown, change: Change): void {
  const { place, turn, how, wrong } = change;
  const names = Object.keys(result);
  const name = names[place % Math.max(1, names.length)] ?? 'field';
  const others = Object(right) as Record<string, unknown>;
  if (how === 'gone') delete result[name];
  else if (how === 'new') Object.defineProperty(result, nameFrom(wrong), shown(wrong));
  else if (how === 'wrong') result[name] = wrong;
  else if (how === 'right') result[name] = others[name] ?? result[name];
  else result[name] = new Named(name, turn, result[name]);
}

/** An object may have no way to become a text. */
function nameFrom(value: unknown): string {
  return Object(value) === value ? 'object' : String(value).slice(0, 40);
}

/** As JSON writes it, `__proto__` among the names. */
function shown(value: unknown): PropertyDescriptor {
  return { value, enumerable: true, configurable: true, writable: true };
}

/** What an example has of these is nobody's: what is known by that name takes its place. */
const taken =
  /(?:Id|Number)$|^(?:applicantKind|code|codeChallenge|currentPassword|intent|key|login|password|returnUrl|startsAt|token)$/;

function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    taken.test(key) ? new Named(key, key.length, part) : named(part),
  ]);
  return Object.fromEntries(entries);
}

/** Whoever is signed out, locked out or gone tries little else. */
const ends =
  /^(deleteSession|deleteOtherSession|closeAccount|switchRole|changePassword|setUpAccount)/;

/** All papers of somebody, written and packed, take as long as a thousand other calls. */
const isLong = /^(archiveDocuments|exportAccount)$/;

/** Calls of every operation: as the contract wants them, at the ends of that, and beyond. */
export const calls: fc.Arbitrary<Call> = fc.oneof(
  ...described.map((operation) => ({
    weight: ends.test(operation.id) || isLong.test(operation.id) ? 1 : 20,
    arbitrary: callsOf(operation),
  })),
);
