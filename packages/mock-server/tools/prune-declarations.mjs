// Leaves of the declarations those that the entries lead to. Types of @drsk/domain, whose code the build takes in, come
// along into dist/domain; whatever else they name has to be installed with this package.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
const rules = fileURLToPath(new URL('../../domain/dist/', import.meta.url));
const { exports, dependencies, peerDependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const installed = Object.keys({ ...dependencies, ...peerDependencies });
const placeOf = placesIn(readFileSync(`${rules}index.d.ts`, 'utf8'));

/** Text by the file that it goes to. */
const kept = new Map();
for (const { types } of Object.values(exports).filter(({ types: own }) => own))
  keep(join(folder, '..', types));
for (const name of globSync('**/*.d.ts', { cwd: folder }))
  if (!kept.has(join(folder, name))) rmSync(join(folder, name));
for (const [file, text] of kept) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** With all that it leads to; one of the domain is read where it was built. */
function keep(file, from = file) {
  if (kept.has(file)) return;
  const text = ownRules(readFileSync(from, 'utf8'), file);
  kept.set(file, text);
  for (const name of namesIn(text)) {
    if (name.startsWith('.')) keepModule(join(dirname(file), name));
    else if (!installed.includes(packageOf(name)) && !name.startsWith('node:'))
      throw new Error(`${file} names ${name}, which is not installed with this package`);
  }
}

/** What a module imports, exports on, or takes a type from in passing: `import("./story.js").Story`. */
function namesIn(text) {
  const whole = text.matchAll(/^(?:im|ex)port [^'"]*from ['"]([^'"]+)['"]/gm);
  const inPassing = text.matchAll(/\bimport\(['"]([^'"]+)['"]\)/g);
  return [...whole, ...inPassing].map(([, name]) => name);
}

function keepModule(module) {
  const file = module.replace(/\.js$/, '.d.ts');
  const inDomain = relative(join(folder, 'domain'), file);
  keep(file, inDomain.startsWith('..') ? file : join(rules, inDomain));
}

/** Its imports of the domain, each of the file that says what it is. */
function ownRules(text, file) {
  return text.replaceAll(/^import .*\{(.*)\} from '@drsk\/domain';$/gm, (_all, names) =>
    names
      .split(',')
      .map((name) => name.replace('type ', '').trim())
      .map((name) => {
        const path = relative(dirname(file), join(folder, 'domain', placeOf.get(name)));
        return `import type { ${name} } from '${path.startsWith('.') ? path : `./${path}`}';`;
      })
      .join('\n'),
  );
}

/** Which file of the domain each of its names is from. */
function placesIn(index) {
  const lines = index.matchAll(/^export (?:type )?\{([^}]*)\} from '([^']+)'/gm);
  return new Map(
    [...lines].flatMap(([, names, path]) =>
      names.split(',').map((name) => [name.replace('type ', '').trim(), path]),
    ),
  );
}

function packageOf(name) {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}
