export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value with the parts of another one in place of its own; lists are replaced as a whole. */
export function merge(value: unknown, patch: unknown): unknown {
  if (!isObject(value) || !isObject(patch)) return patch;
  const names = new Set([...Object.keys(value), ...Object.keys(patch)]);
  const entries = [...names].map((name) => [
    name,
    Object.hasOwn(patch, name) ? merge(value[name], patch[name]) : value[name],
  ]);
  return Object.fromEntries(entries);
}
