import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a program of this folder says to a case; a notice or a warning of PHP is an error here. */
export function php(program, asked) {
  const { status, stdout, stderr } = spawnSync(
    'php',
    ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', `${program}.php`],
    {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      input: JSON.stringify(asked),
      encoding: 'utf8',
    },
  );
  if (status !== 0 || stderr !== '') throw new Error(`${program}.php: ${stderr}${stdout}`);
  return JSON.parse(stdout);
}

/** The block of docs/embedding.md that begins so, as one line. */
export function promised(start) {
  const guide = readFileSync(new URL('../../../../docs/embedding.md', import.meta.url), 'utf8');
  const blocks = [...guide.matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, text]) => text.trim());
  const block = blocks.find((text) => text.startsWith(start));
  if (block === undefined) throw new Error(`docs/embedding.md has no ${start}`);
  return block;
}

export function withoutBreaks(html) {
  return html.replaceAll(/\s+/g, ' ').replaceAll('> <', '><').replaceAll(' >', '>');
}

/** Name → value, of the first tag. */
export function attributesOf(html) {
  const [tag] = /<[^>]*>/.exec(html);
  return Object.fromEntries(
    [...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]),
  );
}

export const settings = {
  script: 'https://widgets.example.ru/v1/drsk.js',
  api: 'https://account.example.ru/v1',
  region: '28',
  phone: '8-800-100-03-97',
};

/** A login that the guide shows, with the phone of the settings inside. */
export const promisedLogin = () => withoutBreaks(promised('<drsk-login'));

export const integrity = `sha384-${'A'.repeat(64)}`;

/** Value of an address → whether it may get to a page. */
export const addresses = [
  ['/account', true],
  ['account.php?id=1#top', true],
  ['https://lk.example.ru/', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['java\tscript:alert(1)', false],
  ['data:text/html,x', false],
  ['//evil.example', false],
  ['/\\evil.example', false],
];
