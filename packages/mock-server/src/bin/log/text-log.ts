import { exitCodeOf } from '../exit-codes.js';
import type { Log, LogEvent } from './log.js';

/** For a person: where it is, and what goes wrong. */
export const textLog: Log = {
  tellsRequests: false,
  write(event) {
    switch (event.event) {
      case 'started':
        return sayWhere(event);
      case 'fault':
        return console.error(event.error);
      case 'letter':
        return event.error === undefined
          ? undefined
          : console.error(
              `The mail server has not taken letter ${event.id}: ${codeOf(event.error)}`,
            );
      case 'failed':
        return sayWhy(event.error);
      case 'request':
      case 'stopping':
      case 'stopped':
        return undefined;
    }
  },
};

function sayWhere({ url, isControlled }: Extract<LogEvent, { event: 'started' }>): void {
  console.log(`Sandbox ${url}/v1, console ${url}/_sandbox/, API reference ${url}/docs/`);
  if (!isControlled)
    console.log(
      'Control is closed, other machines could use it: give a --control-token to open it',
    );
}

/** An error that we know says all that is needed; one that we do not know is a fault, with its trace. */
function sayWhy(error: unknown): void {
  const exitCode = exitCodeOf(error);
  console.error(exitCode === 1 ? error : said(error));
  if (exitCode === 2) console.error('All parameters, with examples: npx @drsk/mock-server --help');
}

/** Servers like to say whose address it was. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
