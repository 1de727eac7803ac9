#!/usr/bin/env node
// Makes a channel serve a version: node point-channel.mjs v1 1.4.2
// Forward after a release, back when it was a bad one. Beside the folders of channels and versions, or with --in FOLDER.
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export function pointChannel(folder, channel, version) {
  const changed = changedFiles(join(folder, version));
  if (changed.length > 0) throw new Error(`${version} is not whole: ${changed.join(', ')}`);
  mkdirSync(join(folder, channel), { recursive: true });
  for (const name of scriptsOf(join(folder, version))) {
    const fresh = join(folder, channel, `${name}.new`);
    writeFileSync(fresh, readFileSync(join(folder, version, name)));
    renameSync(fresh, join(folder, channel, name));
  }
}

/** What pages name: the loader, and the worker that shows notifications. */
function scriptsOf(folder) {
  return readdirSync(folder).filter((name) => name.endsWith('.js'));
}

function changedFiles(folder) {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const [sum, name] = line.split('  ');
    return sumOf(join(folder, name)) === sum ? [] : [name];
  });
}

function sumOf(file) {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return undefined; // it is missing
  }
}

const program = fileURLToPath(import.meta.url);
if (process.argv[1] && realpathSync(process.argv[1]) === program) {
  const { values, positionals } = parseArgs({
    options: { in: { type: 'string', default: dirname(program) } },
    allowPositionals: true,
  });
  const [channel, version] = positionals;
  if (!channel || !version || positionals.length > 2) {
    console.error('node point-channel.mjs CHANNEL VERSION [--in FOLDER]');
    process.exit(2);
  }
  pointChannel(values.in, channel, version);
  console.log(`${channel} serves ${version}`);
}
