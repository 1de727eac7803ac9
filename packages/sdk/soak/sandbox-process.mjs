// The installed program of the sandbox with a file for its data, and what it takes of the machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(
  new URL('bin/drsk-mock-server.js', import.meta.resolve('@drsk/mock-server')),
);
const inside = new URL('inside.mjs', import.meta.url).href;

export async function startSandbox() {
  const folder = mkdtempSync(join(tmpdir(), 'drsk-soak-'));
  const own = ['--port', '0', '--seed', '1', '--now', '2026-12-18T02:00:00Z'];
  const data = ['--data', join(folder, 'soak.db')];
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', inside, program, ...own, ...data],
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  );
  const [line] = await once(child.stdout, 'data');
  const url = /http:\/\/localhost:\d+/.exec(String(line))?.[0];
  child.stdout.resume();

  async function stop() {
    const closed = once(child, 'close');
    child.kill();
    await closed;
    rmSync(folder, { recursive: true, force: true });
  }
  const control = controlAt(url);
  return { url, control, stop, sample: () => sampleOf(child, folder, control) };
}

/** The control API at an address. */
function controlAt(url) {
  return async (path, method = 'GET', body) => {
    const headers = { 'content-type': 'application/json' };
    const sent = body && { body: JSON.stringify(body), headers };
    const response = await fetch(`${url}/_sandbox${path}`, { method, ...sent });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  };
}

/** Memory and files by /proc (Linux), the rest by itself. */
async function sampleOf(child, folder, control) {
  const told = once(child, 'message');
  child.send('tell');
  const [own] = await told;
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const files = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  return {
    ...own,
    rssMb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000,
    files: openFiles(child.pid),
    dataMb: files.reduce((sum, size) => sum + size, 0) / 1e6,
    journal: (await control('/journal?limit=1000')).items.length,
  };
}

/** Without its connections. */
function openFiles(pid) {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).filter((name) => !targetOf(`${folder}/${name}`).startsWith('socket:'))
    .length;
}

function targetOf(link) {
  try {
    return readlinkSync(link);
  } catch {
    return 'socket: closed meanwhile';
  }
}
