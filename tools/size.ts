// `npm run size`: what pages load, measured from the built files with brotli 11, and what
// the sandbox takes on a disk, against the budgets.
// A budget only goes down.
import { globSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sizeOf } from './size/brotli.ts';
import { clientSize, loginSize } from './size/client-size.ts';
import { builtModules, builtTags, closure, pageFiles } from './size/page-files.ts';

type Row = [what: string, is: number, budget: number, unit: string];

const root = fileURLToPath(new URL('..', import.meta.url));
const channels = `${root}packages/widgets/dist/channels`;
/** The folder of the version that was built, the only one with a manifest. */
const [version = ''] = globSync('*/manifest.json', { cwd: channels }).map((file) => dirname(file));
const cdn = `${channels}/${version}`;
const built = (...patterns: string[]): string[] => builtModules(cdn, patterns);
const login = await pageFiles(cdn, ['drsk-login']);
const further = builtTags(cdn).filter((tag) => tag !== 'drsk-login');

/** The form, 30 kB beside the login; each further widget of the page 8 kB beside these two. */
const form = 'drsk-application-form';
const withForm = await pageFiles(cdn, ['drsk-login', form]);
/** What a widget asks for by itself while it waits for its data: not in its budget, but known. */
const besideData: Record<string, string[]> = {
  documents: ['document-room.js'],
  appeals: ['reception.js'],
  'application-form': ['sentences.js', 'object.messages.js'],
  'status-tracker': ['tracker-rest.js'],
  payments: ['payments-part.js'],
  offices: ['offices-part.js'],
  notifications: ['notifications-part.js'],
  'tariff-calculator': ['estimate-view.js'],
  user: ['user-menu.js'],
  'email-confirmation': ['confirmation-outcome.js'],
};

/** A page with every widget, and what it fetches when somebody begins to type; English has budgets of its own. */
const every = await pageFiles(cdn, builtTags(cdn));
const typing = await closure(cdn, built('calls.js', 'keys.js'));
const together = [...new Set([...every.files, ...typing, ...built('rest.js')])];

const english = built('*-en.js');

const rows: Row[] = [
  ['loader drsk.js', sizeIn(['drsk.js']), 2_200, 'bytes'],
  ['rest of the loader, beside all but a login', sizeIn(built('rest.js')), 4_000, 'bytes'],
  ['login, all that a page loads', sizeIn([...login.files, ...login.english]), 24_000, 'bytes'],
  ['login, requests', login.files.length + login.english.length, 3, ''],
  ['login, depth of requests', login.depth, 2, ''],
  ...(await Promise.all(further.map(rowsOf))).flat(),
  [
    'the largest file of English',
    Math.max(...english.map((file) => sizeIn([file]))),
    4_000,
    'bytes',
  ],
  ['all widgets on one page', sizeIn(together), 95_000, 'bytes'],
  ['client that signs in', await loginSize(root), 11_000, 'bytes'],
  ['client with all its methods', await clientSize(root), 12_000, 'bytes'],
  ['keys of sessions', sizeIn(built('keys.js')), 2_000, 'bytes'],
  ['uploads of files', sizeIn(built('uploads.js', 'sha2.js')), 12_500, 'bytes'],
  [
    'notifications in a browser, where a site asks',
    sizeIn(built('push-switch.js')),
    2_500,
    'bytes',
  ],
  ['their worker', sizeIn(['drsk-push.js']), 600, 'bytes'],
  ['the sandbox as it is installed', installedSize(), 15_000_000, 'bytes'],
];

/** What the best of others take for the same, kB of brotli, as their latest versions were measured in November 2026. */
const others: Record<string, string> = {
  'loader drsk.js': 'Stripe 1.3, Cal 14.8 kB',
  'login, all that a page loads': 'Vaadin 32.6, Hanko 38.1, Clerk 351 kB',
  'login, requests': 'Hanko 1',
  'all widgets on one page': 'Adyen 167, JustiFi 349 kB',
  'client that signs in': 'hanko 6.8, auth-js 21.6, auth0 54.6, openai 72.1 kB',
  'uploads of files': 'tus 14.0 kB',
};

for (const [what, is, budget, unit] of rows) {
  const figures = `${format(is)} of ${format(budget)} ${unit}`;
  const beside = others[what] ? `others: ${others[what]}` : '';
  console.log(
    `${is > budget ? '✗' : '✓'} ${what.padEnd(46)} ${figures.padEnd(32)} ${beside}`.trim(),
  );
}
// For the record: what comes beside data, and the parts of steps that few readers reach.
for (const [name, patterns] of Object.entries(besideData))
  record(`${name}, what comes beside its data`, russian(built(...patterns)));
record(
  'all parts of later steps',
  russian(built('*.js')).filter((file) => !together.includes(file)),
);
if (rows.some(([, is, budget]) => is > budget)) process.exitCode = 1;

/** On a disk, with all that comes along: the package itself and the contract. */
function installedSize(): number {
  return ['mock-server/dist', 'contract/generated']
    .flatMap((folder) => globSync(`${root}packages/${folder}/**/*`))
    .map((file) => statSync(file))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

/** Of every other widget that was built, a new one too. */
async function rowsOf(tag: string): Promise<Row[]> {
  const { files, english, depth } = await pageFiles(cdn, [tag]);
  const name = tag.replace('drsk-', '');
  return [
    tag === form
      ? [`${name}, beside the login`, sizeIn(beside(login, files)), 30_000, 'bytes']
      : [`${name}, on the same page`, sizeIn(beside(withForm, files)), 8_000, 'bytes'],
    [`${name}, its English`, sizeIn(beside(login, english)), 4_000, 'bytes'],
    [`${name}, depth of requests`, depth, 2, ''],
  ];
}

/** What sends calls belongs to all: the login's page fetches it when somebody begins to type. */
function beside(page: { files: string[] }, files: string[]): string[] {
  return files.filter((file) => !page.files.includes(file) && !typing.includes(file));
}

function sizeIn(files: string[]): number {
  return sizeOf(...files.map((file) => `${cdn}/${file}`));
}

function record(what: string, files: string[]): void {
  console.log(`· ${what.padEnd(44)} ${format(sizeIn(files))} bytes`);
}

function russian(files: string[]): string[] {
  return files.filter((file) => !english.includes(file));
}

function format(value: number): string {
  return value.toLocaleString('en').padStart(7);
}
