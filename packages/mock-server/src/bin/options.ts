import { firstClock } from '../clock/first-clock.js';
import type { Latency } from '../faults/rule.js';
import { UsageError } from './exit-codes.js';
import type { LogKind } from './log/log.js';
import { oneOf, parseParameters, serverParameters, wholeNumber } from './parameters.js';

export interface ProgramOptions {
  readonly port: number;
  readonly host: string;
  readonly site: string;
  readonly englishSite: string;
  /** Where the documentation is, that problems name. */
  readonly docs: string | undefined;
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
  /** How long every answer of the account API waits. */
  readonly latency: Latency | undefined;
  /** URL of a mail server that letters go on to. */
  readonly smtp: string | undefined;
  /** Whether an answer that breaks the contract is none. */
  readonly isStrict: boolean;
  /** Whether its page is opened in a browser. */
  readonly isOpened: boolean;
  readonly log: LogKind;
}

/** What is asked for in place of a server. */
export type Asked = 'help' | 'version';

/** @throws {UsageError} */
export function readOptions(
  parameters: string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): ProgramOptions | Asked {
  const given = parseParameters(parameters, serverParameters);
  if (given.help) return 'help';
  if (given.version) return 'version';
  const { site, now, seed, latency } = given;
  requireOneHome(given);
  requireInstant(now);
  return {
    site,
    now,
    operator: oneOf('operator', given.operator, ['manual', 'automatic']),
    log: oneOf('log', given.log, ['text', 'json']),
    scenarios: readScenarios(given.scenario, given['scenario-file']),
    scenarioFile: given['scenario-file'],
    host: given.host,
    data: given.data,
    database: given.database,
    esia: given.esia,
    isOpened: given.open,
    isStrict: given.strict && !given['no-strict'],
    englishSite: given['english-site'] ?? site,
    docs: given.docs,
    port: wholeNumber('port', given.port, 65_535),
    controlToken: requireToken(given['control-token'] ?? environment['DRSK_CONTROL_TOKEN']),
    latency: latency === undefined ? undefined : readLatency(latency),
    smtp: requireMailServer(given.smtp ?? environment['DRSK_SMTP']),
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
    throw new UsageError(
      '--data and --database cannot both keep everything: leave one of them out',
    );
}

function requireInstant(now: string | undefined): void {
  if (now !== undefined && Number.isNaN(Date.parse(now)))
    throw new UsageError(`--now is no instant: ${now}; one is 2026-12-18T02:00:00Z`);
  try {
    firstClock({ now });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`--now is too early: ${error.message}`);
  }
}

function readLatency(text: string): Latency {
  const [, from, to] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text) ?? [];
  if (from === undefined)
    throw new UsageError(`--latency is milliseconds, as in 300 or 100-900, not ${text}`);
  return to === undefined ? { ms: Number(from) } : { from: Number(from), to: Number(to) };
}

/** It may hold a password: what is wrong with it is said without it. */
export function requireMailServer(url: string | undefined): string | undefined {
  if (url === undefined || url === '') return undefined;
  if (!/^smtps?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
    throw new UsageError('--smtp is the URL of a mail server, as in smtp://localhost:1025');
  return url;
}

/** Whether there are such scenarios, those know who load them. */
function readScenarios(names: string | undefined, file: string | undefined): string[] {
  if (names !== undefined && file !== undefined)
    throw new UsageError('--scenario and --scenario-file cannot both be what has happened before');
  return (names ?? '').split(',').flatMap((name) => name.trim() || []);
}
