// The console's page → src/generated/console-files.ts: its files as texts, so that they go wherever the sandbox goes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

const source = new URL('../src/console/page/', import.meta.url);
const target = new URL('../src/generated/console-files.ts', import.meta.url);

const names = readdirSync(source).filter((name) => !name.includes('.test.'));
const entries = names.sort().map((name) => {
  const text = readFileSync(new URL(name, source), 'utf8');
  return name.endsWith('.ts') ? [name.replace(/ts$/, 'js'), code(name, text)] : [name, text];
});

writeFileSync(
  target,
  `// Generated from src/console/page by \`npm run generate\`.

/** What is served below /_sandbox/, by name. */
export const consoleFiles = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const;
`,
);

/** Types leave spaces behind, which nobody has to load. A browser finds no package: what a page imports lies beside it. */
function code(name, text) {
  const stripped = stripTypeScriptTypes(text).replaceAll(/[ \t]+$/gm, '');
  const [, foreign] = /from '([^.][^']*)'/.exec(stripped) ?? [];
  if (foreign)
    throw new Error(`src/console/page/${name} imports ${foreign}, which no browser can.`);
  return stripped.replaceAll(/\n{3,}/g, '\n\n');
}
