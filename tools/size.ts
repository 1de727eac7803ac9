// `npm run size`: what pages load, measured from the built files with brotli 11, and what
// the sandbox takes on a disk, against the budgets and the last release. `--json FILE` writes the figures down.
// A budget only goes down.
import { globSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changesOf, tooLittle, tooMuch } from './figures/compare.ts';
import type { Figure } from './figures/figure.ts';
import { History } from './figures/history.ts';
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
const formBudget = 30_000;
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
/** Of one widget. */
const englishBudget = 3_300;

/** Every other widget has the same budgets: of the figures that are kept, the largest stands for all. */
const ofEach = (await Promise.all(further.map(rowsOf))).flat();
const largest: Row[] = [
  ['the largest further widget on the same page', largestOf('on the same page'), 8_000, 'bytes'],
  ['the largest English of a widget', largestOf('its English'), englishBudget, 'bytes'],
];

const rows: Row[] = [
  ['loader drsk.js', sizeIn(['drsk.js']), 2_200, 'bytes'],
  ['rest of the loader, beside all but a login', sizeIn(built('rest.js')), 4_000, 'bytes'],
  ['login, all that a page loads', sizeIn([...login.files, ...login.english]), 24_000, 'bytes'],
  ['login, requests', login.files.length + login.english.length, 3, ''],
  ['login, depth of requests', login.depth, 2, ''],
  ...ofEach,
  [
    'the largest file of English',
    Math.max(...english.map((file) => sizeIn([file]))),
    3_600,
    'bytes',
  ],
  ['all widgets on one page', sizeIn(together), 95_000, 'bytes'],
  ['client that signs in', await loginSize(root), 11_000, 'bytes'],
  ['client with all its methods', await clientSize(root), 12_000, 'bytes'],
  ['keys of sessions', sizeIn(built('keys.js')), 1_700, 'bytes'],
  ['uploads of files', sizeIn(built('uploads.js', 'sha2.js')), 12_500, 'bytes'],
  [
    'notifications in a browser, where a site asks',
    sizeIn(built('push-switch.js')),
    2_500,
    'bytes',
  ],
  ['their worker', sizeIn(['drsk-push.js']), 400, 'bytes'],
  ['the sandbox as it is installed', installedSize(), 10_500_000, 'bytes'],
];

for (const [what, is, budget, unit] of rows) {
  const figures = `${format(is)} of ${format(budget)} ${unit}`;
  console.log(`${is > budget ? '✗' : '✓'} ${what.padEnd(46)} ${figures}`);
}
// For the record: what comes beside data, and the parts of steps that few readers reach.
for (const [name, patterns] of Object.entries(besideData))
  record(`${name}, what comes beside its data`, russian(built(...patterns)));
record(
  'all parts of later steps',
  russian(built('*.js')).filter((file) => !together.includes(file)),
);
compare();
const { json } = parseArgs({ options: { json: { type: 'string' } } }).values;
if (json !== undefined) writeFileSync(json, JSON.stringify(kept()));

/** With the last release, and with budgets that hold nothing any more. */
function compare(): void {
  const before = new History(root).read().at(-1)?.parts['sizes'] ?? [];
  for (const change of changesOf(kept(), before)) console.log(`· ${change}`);
  const problems = [...tooMuch([...rows, ...largest].map(figureOf)), ...tooLittle(kept())];
  for (const problem of problems) console.log(`✗ ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

/** What the history keeps. */
function kept(): Figure[] {
  const isKept = (row: Row): boolean => !ofEach.includes(row) || row[2] === formBudget;
  return [...rows.filter(isKept), ...largest].map(figureOf);
}

function figureOf([what, is, budget, unit]: Row): Figure {
  return { what, is, budget, unit };
}

function largestOf(ending: string): number {
  const alike = ofEach.filter(([what]) => what.endsWith(ending));
  return Math.max(...alike.map(([, is]) => is));
}

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
      ? [`${name}, beside the login`, sizeIn(beside(login, files)), formBudget, 'bytes']
      : [`${name}, on the same page`, sizeIn(beside(withForm, files)), 8_000, 'bytes'],
    [`${name}, its English`, sizeIn(beside(login, english)), englishBudget, 'bytes'],
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
