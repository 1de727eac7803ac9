import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UsageError } from '../exit-codes.js';
import type { Call } from '../main.js';
import { packageFolder } from '../package-folder.js';
import { parseParameters } from '../parameters.js';
import { initUsage, nextSteps } from './init-texts.js';

/** The sample tests as they are published with the package. */
const samples = new URL('samples/', packageFolder);
const names = ['account.test.ts', 'account.e2e.ts', 'playwright.config.ts'];

/** Writes sample tests into the folder of whoever calls it; what is there stays as it is. */
export async function init({ parameters }: Call): Promise<number> {
  const { folder, help } = parseParameters(parameters, {
    folder: { type: 'string', default: 'drsk-sandbox' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (help) {
    console.log(initUsage);
    return 0;
  }
  makeFolder(folder);
  for (const name of names) {
    const file = join(folder, name);
    const isThere = existsSync(file);
    if (!isThere) cpSync(new URL(name, samples), file, { errorOnExist: true, force: false });
    console.log(isThere ? `left as it is  ${file}` : `written        ${file}`);
  }
  console.log(nextSteps(relative('.', folder) || '.'));
  return 0;
}

/** @throws {UsageError} where nothing can be written */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--folder ${folder} cannot be written: ${reason}`, { cause: error });
  }
}
