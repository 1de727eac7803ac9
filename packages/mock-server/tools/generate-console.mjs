// The console's page → src/generated/console-files.ts: its files as texts, so that they go wherever the sandbox goes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename } from 'node:path';

const source = new URL('../src/console/page/', import.meta.url);
const target = new URL('../src/generated/console-files.ts', import.meta.url);

const files = new Map();
const names = readdirSync(source).filter((name) => !name.includes('.test.'));
for (const name of names.sort()) add(new URL(name, source));
const entries = [...files]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, { text }]) => [name, text]);

writeFileSync(
  target,
  `// Generated from src/console/page by \`npm run generate\`.

/** What is served below /_sandbox/, by name. */
export const consoleFiles = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const;
`,
);

function add(url) {
  const name = basename(url.pathname).replace(/\.ts$/, '.js');
  const known = files.get(name);
  if (known && known.href !== url.href) throw new Error(`There are two files ${name}`);
  if (known) return;
  const file = { href: url.href, text: readFileSync(url, 'utf8') };
  files.set(name, file);
  if (url.pathname.endsWith('.ts')) file.text = code(name, file.text, url);
}

/** Types leave spaces behind, which nobody has to load. */
function code(name, text, url) {
  const stripped = stripTypeScriptTypes(text).replaceAll(/[ \t]+$/gm, '');
  return stripped
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/(?<=from ')[^']*(?=')/g, (specifier) => {
      // A browser finds no package.
      if (!specifier.startsWith('.'))
        throw new Error(`${name} imports ${specifier}, which no browser can.`);
      return beside(new URL(specifier.replace(/\.js$/, '.ts'), url));
    });
}

/** What a page imports lies beside it, wherever its source is. */
function beside(url) {
  add(url);
  return `./${basename(url.pathname).replace(/\.ts$/, '.js')}`;
}
