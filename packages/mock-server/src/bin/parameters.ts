import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from './exit-codes.js';
import { suggestion } from './suggestion.js';

/** Those of the server, with what holds unless they are given. */
export const serverParameters = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: 'localhost' },
  data: { type: 'string' },
  database: { type: 'string' },
  site: { type: 'string', default: 'http://localhost:5173' },
  'english-site': { type: 'string' },
  docs: { type: 'string' },
  now: { type: 'string' },
  seed: { type: 'string' },
  'scan-seconds': { type: 'string', default: '0' },
  applications: { type: 'string', default: '26' },
  'sandbox-limit': { type: 'string', default: '10000' },
  'sandbox-ttl': { type: 'string', default: '3600' },
  'control-token': { type: 'string' },
  operator: { type: 'string', default: 'manual' },
  scenario: { type: 'string' },
  'scenario-file': { type: 'string' },
  latency: { type: 'string' },
  smtp: { type: 'string' },
  strict: { type: 'boolean', default: true },
  'no-strict': { type: 'boolean', default: false },
  esia: { type: 'boolean', default: false },
  open: { type: 'boolean', default: false },
  log: { type: 'string', default: 'text' },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsOptionsConfig;

/** @throws {UsageError} that says which one was probably meant */
export function parseParameters<Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, name = ''] = /^Unknown option '(-[^']*)'/.exec(error.message) ?? [];
    const names = Object.keys(options).map((known) => `--${known}`);
    const message = name ? `Unknown option '${name}'${suggestion(name, names)}` : error.message;
    throw new UsageError(message, { cause: error });
  }
}

/** @throws {UsageError} */
export function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > most)
    throw new UsageError(`--${name} is a whole number up to ${most}, not ${text}`);
  return number;
}

/** @throws {UsageError} */
export function oneOf<Choice extends string>(
  name: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((one) => one === text);
  if (choice === undefined)
    throw new UsageError(`--${name} is ${choices.join(' or ')}, not ${text}`);
  return choice;
}
