// The console’s page → src/generated/console-files.ts: its files as texts, so that they go wherever the sandbox goes.
// It holds the table of the control API, and is made after that.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { tokenStyles } from './console/token-styles.mjs';

const page = new URL('../src/console/page/', import.meta.url);
const target = new URL('../src/generated/console-files.ts', import.meta.url);

const files = {
  'console.css': await minified(styles()),
  'console.js': await bundle(),
  'icon.svg': text('icon.svg'),
  'index.html': text('index.html').replaceAll(/\n\s*/g, ''),
};

writeFileSync(
  target,
  `// Generated from src/console/page by \`npm run generate\`.

/** What is served below /_sandbox/, by name. */
export const consoleFiles = ${JSON.stringify(files, null, 2)} as const;
`,
);

function text(name) {
  return readFileSync(new URL(name, page), 'utf8');
}

/** The colours and lengths of the widgets first, then what is made of them. */
function styles() {
  const names = readdirSync(new URL('styles/', page)).toSorted();
  return [tokenStyles(), ...names.map((name) => text(`styles/${name}`))].join('\n');
}

async function minified(css) {
  return (await transform(css, { loader: 'css', minify: true, target: 'chrome123' })).code;
}

/** One file for the whole page, with all that it imports. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', page))],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'eof',
    conditions: ['@drsk/source'],
    // `sideEffects: false` of the package is not true of elements, which register themselves.
    ignoreAnnotations: true,
  });
  return outputFiles[0].text;
}
