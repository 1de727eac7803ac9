import { atPointer } from './references.mjs';

const acrossFiles = /^\.\/[\w.-]+\.yaml(?=#\/)/;

/** One document out of fragments: no reference leaves it, and no name is given twice. */
export function mergeFragments(fragments) {
  for (const fragment of fragments) checkReferences(fragment, fragments);
  const root = fragments.find(({ file }) => file === 'root.yaml');
  if (!root) throw new Error('root.yaml is missing');
  return withLocalReferences({
    ...root.content,
    paths: merge(fragments, (content) => content.paths),
    webhooks: merge(fragments, (content) => content.webhooks),
    components: mergeComponents(fragments),
  });
}

function mergeComponents(fragments) {
  const kinds = fragments.flatMap(({ content }) => Object.keys(content.components ?? {}));
  const entries = kinds.map((kind) => [
    kind,
    sortKeys(merge(fragments, (content) => content.components?.[kind])),
  ]);
  return sortKeys(Object.fromEntries(entries));
}

function merge(fragments, select) {
  const owners = new Map();
  const entries = fragments.flatMap(({ file, content }) =>
    Object.entries(select(content) ?? {}).map(([name, value]) => {
      if (owners.has(name))
        throw new Error(`${name} is defined in ${owners.get(name)} and in ${file}`);
      owners.set(name, file);
      return [name, value];
    }),
  );
  return Object.fromEntries(entries);
}

function sortKeys(record) {
  const names = Object.keys(record).sort();
  return Object.fromEntries(names.map((name) => [name, record[name]]));
}

/** Also where nothing asks for it: a reference names the file that its target stands in. */
function checkReferences({ file, content }, fragments) {
  for (const reference of referencesIn(content)) {
    const [path, pointer = ''] = reference.split('#');
    const owner = path === '' ? file : path.replace('./', '');
    const target = fragments.find((fragment) => fragment.file === owner)?.content;
    if (atPointer(target, pointer) === undefined)
      throw new Error(`${file}: ${reference} leads nowhere`);
  }
}

function referencesIn(content) {
  const references = [];
  JSON.stringify(content, (key, value) => {
    if (key === '$ref') references.push(value);
    return value;
  });
  return references;
}

/** References and the targets that a discriminator maps to. */
function withLocalReferences(document) {
  return JSON.parse(JSON.stringify(document), (_key, value) =>
    typeof value === 'string' ? value.replace(acrossFiles, '') : value,
  );
}
