import type { PackageDescription } from './repository.ts';

interface Known {
  readonly descriptions: readonly PackageDescription[];
  readonly isThere: (file: string) => boolean;
}

/** What a machine with Node, or a shell, has. */
const programs = new Set(
  'cd cp curl export ls mkdir node npm npx openssl sed set session token json sandbox'.split(' '),
);

/** Commands of npm that are no scripts. */
const ofNpm = new Set(['ci', 'init', 'install', 'i', 'pack', 'pkg', 'publish', 'start', 'test']);

/** Programs of others that `npx` runs in examples. */
const ofOthers = new Set(['changeset', 'playwright', 'serve', 'vitest', 'wtr']);

/** What an example runs that there is not. */
export function checkShell(code: string, known: Known): string[] {
  return commandsIn(code).flatMap((words) => {
    const [program = '', ...rest] = words;
    if (!programs.has(program)) return [`there is no program ${program}`];
    return checks[program]?.(rest, known) ?? [];
  });
}

const checks: Readonly<Record<string, (words: string[], known: Known) => string[]>> = {
  npm: ([command = '', script = ''], { descriptions }) => {
    if (command !== 'run') return ofNpm.has(command) ? [] : [`npm has no command ${command}`];
    const isScript = descriptions.some(({ scripts = {} }) => script in scripts);
    return isScript ? [] : [`npm run ${script}: no package has that script`];
  },
  npx: (words, { descriptions }) => {
    const name = words.find((word) => !word.startsWith('-')) ?? '';
    const isOurs = descriptions.some(
      ({ bin, name: own }) => bin && [own, ...Object.keys(bin)].includes(name),
    );
    return isOurs || ofOthers.has(name) ? [] : [`npx ${name}: nobody knows that program`];
  },
  node: ([file = ''], { isThere }) => {
    // A file of the reader's own has no folder.
    const isOurs = file.includes('/') && !file.startsWith('-');
    return !isOurs || isThere(file) ? [] : [`node ${file}: there is no such file`];
  },
};

/** Each command as its words: without comments, variables before it, and what is in quotes. */
function commandsIn(code: string): string[][] {
  const text = code
    .replaceAll(/\\\r?\n/g, ' ')
    .replaceAll(/'[^']*'|"(?:\\.|[^"\\])*"/g, '“”')
    .replaceAll(/(^|\s)#.*$/gm, '')
    .replaceAll(/\$\(|\)/g, ' ');
  return text
    .split(/\r?\n|&&|\||;/)
    .map((line) => line.trim().split(/\s+/).filter(isNoVariable))
    .filter(([first]) => first !== undefined && first !== '');
}

function isNoVariable(word: string): boolean {
  return !/^\w+=/.test(word);
}
