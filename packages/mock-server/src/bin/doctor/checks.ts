import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { withoutSqliteWarning } from '../without-sqlite-warning.js';
import { bad, type Check, type Examined, type Finding, good, reasonOf } from './check.js';
import { findBrowser } from './find-browser.js';
import { lookAtPort } from './look-at-port.js';

/** In the order in which they hinder. */
export const checks: readonly Check[] = [
  { name: 'Node', look: lookAtNode },
  { name: 'port', look: lookAtPort },
  { name: 'data file', look: lookAtFile },
  { name: 'PostgreSQL', look: lookAtDatabase },
  { name: 'mail server', look: lookAtMailServer },
  { name: 'browser', look: lookForBrowser },
];

function lookAtNode(): Finding {
  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 13)) return good(node);
  return bad(`${node} has no SQLite`, 'Take Node 22.13 or later: --data needs it');
}

async function lookAtFile({ data }: Examined): Promise<Finding | undefined> {
  if (data === undefined) return undefined;
  const file = resolve(data);
  if (!existsSync(file)) return lookAtFolder(dirname(file));
  if (statSync(file).isDirectory()) return bad(`${file} is a folder`, 'Name a file in it');
  try {
    const { createSqliteStorage } = await withoutSqliteWarning(
      () => import('../../storage/sqlite-storage.js'),
    );
    await createSqliteStorage(file).close();
    return good(`${file} can be used`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return bad(reason, 'Stop what uses it, delete it to begin anew, or name another one');
  }
}

function lookAtFolder(folder: string): Finding {
  try {
    accessSync(folder, constants.W_OK);
    return good(`there is none yet; it will be made in ${folder}`);
  } catch (error) {
    return bad(`${folder}: ${reasonOf(error)}`, 'Make the folder, or name one that can be written');
  }
}

async function lookAtDatabase({ database }: Examined): Promise<Finding | undefined> {
  if (database === undefined) return undefined;
  const library = await import('pg').catch(() => undefined);
  if (!library) return bad('the package pg is not installed', 'npm install pg');
  const client = new library.default.Client({
    connectionString: database,
    connectionTimeoutMillis: 5000,
  });
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version');
    return good(`version ${String(rows[0]?.server_version)}`);
  } catch (error) {
    return bad(reasonOf(error), 'Start the server, and look at host, port, name and password');
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function lookAtMailServer({ smtp }: Examined): Promise<Finding | undefined> {
  if (smtp === undefined) return undefined;
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ url: smtp, connectionTimeout: 5000, greetingTimeout: 5000 });
  try {
    await transport.verify();
    return good('it answers');
  } catch (error) {
    return bad(reasonOf(error), 'Start the server, and look at host, port, name and password');
  } finally {
    transport.close();
  }
}

function lookForBrowser(examined: Examined): Finding | undefined {
  if (!examined.isBrowserWanted) return undefined;
  const found = findBrowser(examined.environment);
  const remedy = 'npx playwright install chromium, or name one that is there in CHROME_PATH';
  return found === undefined ? bad('none found', remedy) : good(found);
}
