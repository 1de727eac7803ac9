import { exitCodeOf } from '../exit-codes.js';
import { version } from '../version.js';
import type { Log, LogEvent } from './log.js';

/** For programs: one line of JSON for each event, with nothing personal in it. docs/sandbox.md names the fields. */
export const jsonLog: Log = {
  tellsRequests: true,
  write(event) {
    console.log(JSON.stringify({ time: new Date().toISOString(), ...shown(event) }));
  },
};

function shown(event: LogEvent): object {
  switch (event.event) {
    case 'started':
      return { ...event, version: version(), node: process.versions.node, pid: process.pid };
    case 'fault':
      return { event: 'fault', ...describe(event.error) };
    case 'letter':
      return {
        event: 'letter',
        id: event.id,
        isTaken: event.error === undefined,
        ...codeOf(event.error),
      };
    case 'failed':
      return {
        event: 'failed',
        exitCode: event.exitCode,
        ...describe(event.error),
        ...reason(event.error),
      };
    case 'request':
    case 'stopping':
    case 'stopped':
      return event;
  }
}

/** Where an answer breaks the contract is a place in it, and nothing of what stands there. What an unknown error says may be about somebody: its name and the way to it are not. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, stack = '' } = error;
  const findings = 'findings' in error ? { findings: error.findings } : {};
  const way = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { name, ...findings, stack: way.map((line) => line.trim()) };
}

/** Our own words are about parameters. */
function reason(error: unknown): object {
  return exitCodeOf(error) !== 1 && error instanceof Error ? { message: error.message } : {};
}

function codeOf(error: unknown): object {
  return error instanceof Error && 'code' in error ? { code: error.code } : {};
}
