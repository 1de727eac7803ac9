import { createLog } from './log/create-log.js';
import type { Call } from './main.js';
import { openBrowser } from './open-browser.js';
import { readOptions } from './options.js';
import { usage } from './usage.js';
import { version } from './version.js';

/** A server, until a signal ends it. */
export async function serve({ parameters, environment }: Call): Promise<number> {
  const options = readOptions(parameters, environment);
  if (options === 'help' || options === 'version') {
    console.log(options === 'help' ? usage : version());
    return 0;
  }
  const log = createLog(options.log);
  // By now it is worth the time.
  const { serveSandbox } = await import('./serve-sandbox.js');
  const { url, isControlled, stop } = await serveSandbox(options, log);
  log.write({ event: 'started', url, isControlled, keptIn: homeOf(options) });
  if (options.isOpened) openBrowser(`${url}/_sandbox/`, environment);
  const signal = await ended();
  log.write({ event: 'stopping', signal });
  await stop();
  log.write({ event: 'stopped' });
  return 0;
}

function homeOf({ data, database }: { data?: string | undefined; database?: string | undefined }) {
  if (database !== undefined) return 'database';
  return data === undefined ? 'memory' : 'file';
}

/** The signal that asks it to end; a second one means: now. */
function ended(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let isStopping = false;
    const stop = (signal: NodeJS.Signals): void => {
      if (isStopping) process.exit(1);
      isStopping = true;
      resolve(signal);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
