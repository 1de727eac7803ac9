// Somebody who does a lot in a sandbox and says what was answered, until somebody kills the process.
// Parameters: the storage (sqlite or postgres), its file or URL, a name of the worker, and what was answered before.
import { logIn } from '../sandbox-client.js';
import { createSandbox } from '../../src/sandbox/create-sandbox.js';
import { openStorage } from './open-storage.js';
import { work } from './work.js';

const [kind, target, name, done] = process.argv.slice(2);
const storage = openStorage(kind, target);
const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', storage, validateResponses: false });
const client = await logIn(sandbox, sandbox.people[0]);
process.stdout.write('ready\n');
for (let number = Number(done); ; number += 1)
  await work({ sandbox, client, key: `${name}-${number}` }, (line) =>
    process.stdout.write(`${line}\n`),
  );
