/** What a JSON Pointer (`/components/schemas/Id`) leads to, `undefined` where it leads nowhere. */
export function atPointer(document, pointer) {
  const keys = pointer.split('/').slice(1);
  const names = keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return names.reduce((node, name) => node?.[name], document);
}

/** The document with each reference replaced by its target; where a schema contains itself, so does its copy. */
export function dereference(document) {
  const targets = new Map();
  return copy(document);

  function copy(node) {
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== 'object' || node === null) return node;
    return node.$ref ? target(node.$ref) : copyValues(node);
  }

  function copyValues(node) {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, copy(value)]));
  }

  function target(reference) {
    const known = targets.get(reference);
    if (known) return known;
    const found = {};
    targets.set(reference, found);
    return Object.assign(found, copy(atPointer(document, reference.slice(1))));
  }
}
