import { parseArgs } from 'node:util';
import { firstClock } from '../clock/first-clock.js';

export interface ProgramOptions {
  readonly port: number;
  readonly host: string;
  readonly site: string;
  readonly englishSite: string;
  readonly operator: 'manual' | 'automatic';
  readonly data: string | undefined;
  /** URL of a PostgreSQL database. */
  readonly database: string | undefined;
  readonly now: string | undefined;
  readonly seed: number | undefined;
  readonly scanSeconds: number;
  readonly applications: number;
  readonly esia: boolean;
  /** Names of scenarios. */
  readonly scenarios: readonly string[];
  readonly scenarioFile: string | undefined;
  readonly sandboxLimit: number;
  readonly sandboxTtl: number;
  readonly controlToken: string | undefined;
}

export const usage = `drsk-mock-server: the whole account service in a box

  --port N        where to listen (4010)
  --host NAME     on which address (localhost)
  --data FILE     keep everything in this file; without it, all is gone at the end
  --database URL  keep everything in this PostgreSQL database, as in postgres://user@host/name: several
                  processes that name it are one service (needs the package pg)
  --site URL      where the links of letters lead (http://localhost:5173)
  --english-site URL  the same in letters in English (as --site)
  --now ISO       what time it is at the beginning, as in 2026-12-18T02:00:00Z
  --seed N        the same seed gives the same ids, tokens and codes
  --scenario NAME what has happened before, as in unpaid; several names with commas between them
  --scenario-file F the same as a sandbox has saved it, in a file
  --operator X    manual: the grid waits for its buttons; automatic: it acts by itself (manual)
  --scan-seconds N  how long the search of a file for viruses takes (0)
  --applications N  how many the sample account with many of them has (26)
  --sandbox-limit N  how many sandboxes there may be besides the one without a name (10000)
  --sandbox-ttl N  after how many seconds one that nobody uses is removed (3600)
  --control-token T  what programs that control it have to know; needed where --host lets other machines in.
                  Better in the variable DRSK_CONTROL_TOKEN: others see the parameters of a program
  --esia          people can log in by ЕСИА, which a page of the sandbox stands in for
  --help          this text
`;

/** What was asked for cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @returns undefined where only help is asked for
 *  @throws {UsageError} */
export function readOptions(
  parameters: string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): ProgramOptions | undefined {
  const { help, site, operator, now, seed, ...given } = parse(parameters);
  if (help) return undefined;
  if (operator !== 'manual' && operator !== 'automatic')
    throw new UsageError(`--operator is manual or automatic, not ${operator}`);
  requireOneHome(given);
  requireInstant(now);
  return {
    site,
    operator,
    now,
    scenarios: readScenarios(given.scenario, given['scenario-file']),
    scenarioFile: given['scenario-file'],
    host: given.host,
    data: given.data,
    database: given.database,
    esia: given.esia,
    englishSite: given['english-site'] ?? site,
    port: wholeNumber('port', given.port, 65_535),
    controlToken: requireToken(given['control-token'] ?? environment['DRSK_CONTROL_TOKEN']),
    sandboxLimit: wholeNumber('sandbox-limit', given['sandbox-limit'], 1_000_000),
    sandboxTtl: wholeNumber('sandbox-ttl', given['sandbox-ttl'], 31_536_000),
    scanSeconds: wholeNumber('scan-seconds', given['scan-seconds'], 86_400),
    applications: wholeNumber('applications', given.applications, 100_000),
    seed: seed === undefined ? undefined : wholeNumber('seed', seed, Number.MAX_SAFE_INTEGER),
  };
}

/** One that can be guessed is none. */
function requireToken(token: string | undefined): string | undefined {
  if (token === undefined || token === '') return undefined;
  if (!/^\S{16,}$/.test(token))
    throw new UsageError('The control token is 16 characters or more, without spaces');
  return token;
}

function requireOneHome({ data, database }: { data?: string; database?: string }): void {
  if (data !== undefined && database !== undefined)
    throw new UsageError('--data and --database cannot both keep everything');
}

function requireInstant(now: string | undefined): void {
  if (now !== undefined && Number.isNaN(Date.parse(now)))
    throw new UsageError(`--now is no instant: ${now}`);
  try {
    firstClock({ now });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`--now is too early: ${error.message}`);
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4010' },
        host: { type: 'string', default: 'localhost' },
        data: { type: 'string' },
        database: { type: 'string' },
        site: { type: 'string', default: 'http://localhost:5173' },
        'english-site': { type: 'string' },
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
        esia: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Whether there are such scenarios, those know who load them. */
function readScenarios(names: string | undefined, file: string | undefined): string[] {
  if (names !== undefined && file !== undefined)
    throw new UsageError('--scenario and --scenario-file cannot both be what has happened before');
  return (names ?? '').split(',').flatMap((name) => name.trim() || []);
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > most)
    throw new UsageError(`--${name} is a whole number up to ${most}, not ${text}`);
  return number;
}
