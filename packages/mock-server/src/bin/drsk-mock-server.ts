#!/usr/bin/env node
import { readOptions, usage } from './options.js';
import { serveSandbox } from './serve-sandbox.js';

/** What the shell sees; `npm start` and scripts tell troubles apart by them. */
const exitCodes = [
  { name: 'UsageError', code: 2 },
  { name: 'PortTakenError', code: 3 },
  { name: 'StorageFileError', code: 4 },
  { name: 'PostgresError', code: 4 },
];

try {
  await main();
} catch (error) {
  const known = exitCodes.find(({ name }) => error instanceof Error && error.name === name);
  console.error(known && error instanceof Error ? error.message : error);
  process.exitCode = known?.code ?? 1;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (!options) {
    console.log(usage);
    return;
  }
  const { url, isControlled, stop } = await serveSandbox(options);
  console.log(`Sandbox ${url}/v1, console ${url}/_sandbox/, API reference ${url}/docs/`);
  if (!isControlled)
    console.log(
      'Control is closed, other machines could use it: give a --control-token to open it',
    );
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      // A second signal means: now.
      if (isStopping) process.exit(1);
      isStopping = true;
      void stop();
    });
}
