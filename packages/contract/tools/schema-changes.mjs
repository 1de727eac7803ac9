const isMore = (after, before = -Infinity) => after > before;
const isLess = (after, before = Infinity) => after < before;
const isOther = (after, before) => after !== before;

/** When a limit lets less through than it did. */
const isTighter = {
  minimum: isMore,
  minLength: isMore,
  minItems: isMore,
  minProperties: isMore,
  maximum: isLess,
  maxLength: isLess,
  maxItems: isLess,
  maxProperties: isLess,
  pattern: isOther,
  format: isOther,
  contentMediaType: isOther,
};

/** What breaks a client: it must be able to send what it sent, and to read what it reads. */
const rules = {
  request: [lostProperties, newlyRequired, lostValues, tighterLimits, newlyClosed],
  response: [lostProperties, noLongerRequired],
};

/**
 * How a change of a schema (without references) breaks those who send it (`request`) or read it (`response`).
 * New values of an enumeration in a response break nobody: clients take enumerations as open.
 */
export function schemaChanges(before, after, context) {
  const seen = context.seen ?? new Map();
  if (seen.get(before)?.has(after)) return [];
  seen.set(before, new Set(seen.get(before)).add(after));

  const old = variantsOf(before);
  const current = variantsOf(after);
  const kept = [...old].filter(([kind]) => current.has(kind));
  const changes = kept.flatMap(([kind, variant]) =>
    variantChanges(variant, current.get(kind), { ...context, seen }),
  );
  return [...new Set([...lostKinds(old, current, context), ...changes])];
}

function lostKinds(old, current, { direction, place }) {
  const missing = (from, to) => [...from.keys()].filter((kind) => !to.has(kind));
  return direction === 'request'
    ? missing(old, current).map((kind) => `${place}: ${kind} is taken no more`)
    : missing(current, old).map((kind) => `${place}: ${kind} is new`);
}

function variantChanges(before, after, context) {
  const changes = rules[context.direction].flatMap((rule) => rule(before, after));
  return [
    ...changes.map((change) => `${context.place}: ${change}`),
    ...partChanges(before, after, context),
  ];
}

function partChanges(before, after, context) {
  return [...partsOf(before)].flatMap(([name, part]) => {
    const current = partsOf(after).get(name);
    const place = `${context.place}/${name}`;
    return current ? schemaChanges(part, current, { ...context, place }) : [];
  });
}

/** The alternatives of a schema by their kind: `string`, `null`; of several objects, those with the same fixed properties. */
function variantsOf(schema) {
  const variants = alternativesOf(schema);
  const isOnly = (type) => variants.filter((variant) => variant.type === type).length === 1;
  return new Map(
    variants.map(({ type, whole }) => [isOnly(type) ? type : kindOf(type, whole), whole]),
  );
}

function alternativesOf(schema) {
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) return alternatives.flatMap(alternativesOf);
  const whole = withAllOf(schema);
  const types = [whole.type ?? 'any'].flat();
  return types.map((type) => ({ type, whole }));
}

function withAllOf({ allOf = [], ...schema }) {
  return allOf.map(withAllOf).reduce(
    (whole, part) => ({
      ...part,
      ...whole,
      properties: { ...part.properties, ...whole.properties },
      required: [...(part.required ?? []), ...(whole.required ?? [])],
    }),
    schema,
  );
}

function kindOf(type, { properties = {} }) {
  const fixed = Object.entries(properties).filter(([, { const: value }]) => value !== undefined);
  const names = fixed.map(([name, { const: value }]) => `${name}: ${value}`);
  return names.length > 0 ? `${type} (${names.join(', ')})` : type;
}

function partsOf({ properties = {}, items, additionalProperties }) {
  const parts = new Map(Object.entries(properties));
  if (items) parts.set('*', items);
  if (typeof additionalProperties === 'object') parts.set('{name}', additionalProperties);
  return parts;
}

function lostProperties({ properties = {} }, after) {
  const lost = Object.keys(properties).filter((name) => !(name in (after.properties ?? {})));
  return lost.map((name) => `${name} is gone`);
}

function newlyRequired({ required = [] }, after) {
  const added = (after.required ?? []).filter((name) => !required.includes(name));
  return added.map((name) => `${name} is required now`);
}

function noLongerRequired({ required = [] }, after) {
  const lost = required.filter(
    (name) => name in (after.properties ?? {}) && !(after.required ?? []).includes(name),
  );
  return lost.map((name) => `${name} may be missing now`);
}

function lostValues(before, after) {
  const allowed = valuesOf(after);
  if (!allowed) return [];
  const values = valuesOf(before);
  if (!values) return [`only ${allowed.join(', ')} now`];
  return values.filter((value) => !allowed.includes(value)).map((value) => `${value} is gone`);
}

function valuesOf(schema) {
  return schema.const === undefined ? schema.enum : [schema.const];
}

function tighterLimits(before, after) {
  return Object.keys(isTighter)
    .filter((name) => name in after && isTighter[name](after[name], before[name]))
    .map((name) => `${name} is ${after[name]} now`);
}

function newlyClosed(before, after) {
  return isClosed(after) && !isClosed(before) ? ['no other properties now'] : [];
}

function isClosed({ additionalProperties, unevaluatedProperties }) {
  return additionalProperties === false || unevaluatedProperties === false;
}
