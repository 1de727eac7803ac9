// `npm run size`: what pages load, measured from the built files with brotli 11, against the budgets.
// A budget only goes down.
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sizeOf } from './size/brotli.ts';
import { clientSize } from './size/client-size.ts';
import { pageFiles } from './size/page-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = `${root}packages/widgets/dist/cdn`;
const login = await pageFiles(cdn, ['drsk-login']);
const form = await pageFiles(cdn, ['drsk-application-form']);

const rows: [what: string, is: number, budget: number, unit: string][] = [
  ['loader drsk.js', sizeOf(`${cdn}/drsk.js`), 3_000, 'bytes'],
  ['login, all that a page loads', sizeOf(...inCdn(login.files)), 24_000, 'bytes'],
  ['login, requests', login.files.length, 3, ''],
  ['login, depth of requests', login.depth, 2, ''],
  [
    'application form, beside the login',
    sizeOf(...inCdn(besideLogin(form.files))),
    30_000,
    'bytes',
  ],
  ['application form, depth of requests', form.depth, 2, ''],
  ['all widgets', sizeOf(...inCdn(globSync('*.js', { cwd: cdn }))), 95_000, 'bytes'],
  ['client with all its methods', await clientSize(root), 12_000, 'bytes'],
];

for (const [what, is, budget, unit] of rows)
  console.log(
    `${is > budget ? '✗' : '✓'} ${what.padEnd(40)} ${format(is)} of ${format(budget)} ${unit}`,
  );
if (rows.some(([, is, budget]) => is > budget)) process.exitCode = 1;

/** What sends calls belongs to both: the login's page fetches it when somebody begins to type. */
function besideLogin(files: string[]): string[] {
  return files.filter((file) => !login.files.includes(file) && !file.startsWith('send-'));
}

function inCdn(files: string[]): string[] {
  return files.map((file) => `${cdn}/${file}`);
}

function format(value: number): string {
  return value.toLocaleString('en').padStart(7);
}
