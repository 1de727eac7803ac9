import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// @boundaries-ignore the control API is put together from its files as the contract is
import { readFragments } from '../../../contract/tools/fragments.mjs';
// @boundaries-ignore the same
import { mergeFragments } from '../../../contract/tools/merge-fragments.mjs';
import { withUsualAnswers } from './usual-answers.mjs';

const folder = new URL('../../openapi/', import.meta.url);
const contractFile = '../../contract/generated/openapi.json';
/** Under this name the contract takes part in the merging, with no more of it than is asked for. */
const contractFragment = './contract.yaml';

/** The document of the control API in one piece: what it takes from the contract stands in it. */
export function controlDocument() {
  const contract = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('@drsk/contract/openapi.json')), 'utf8'),
  );
  const own = readFragments(folder).map(({ file, content }) => ({
    file,
    content: withReferences(content, (reference) =>
      reference.replace(contractFile, contractFragment),
    ),
  }));
  const names = namesAfter(`${contractFragment}#`, own);
  const schemas = closure(names, contract.components.schemas);
  return withUsualAnswers(
    mergeFragments([...own, { file: 'contract.yaml', content: { components: { schemas } } }]),
  );
}

function withReferences(content, change) {
  return JSON.parse(JSON.stringify(content), (key, value) =>
    key === '$ref' ? change(value) : value,
  );
}

/** Schemas with all that they refer to. */
function closure(names, schemas) {
  const found = new Map();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    if (!schemas[name]) throw new Error(`The contract has no schema ${name}`);
    found.set(name, schemas[name]);
    waiting.push(...namesAfter('#', schemas[name]));
  }
  return Object.fromEntries(found);
}

function namesAfter(place, content) {
  const beginning = `${place}/components/schemas/`;
  const names = [];
  withReferences(content, (reference) => {
    if (reference.startsWith(beginning)) names.push(reference.slice(beginning.length));
    return reference;
  });
  return names;
}
