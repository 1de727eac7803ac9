// What a process and its children have used, from /proc (Linux).
import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** CPU in microseconds and resident memory in bytes of the whole tree. */
export function usageOf(pid) {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statOf);
  const tree = new Set([pid]);
  // A child always has a later place in the list only by chance: look until nobody new is found.
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const one of processes) if (tree.has(one.parent)) tree.add(one.pid);
  }
  const own = processes.filter((one) => tree.has(one.pid));
  return {
    cpuUs: own.reduce((sum, { ticks }) => sum + ticks, 0) * (1_000_000 / ticksPerSecond),
    rssBytes: own.reduce((sum, { pages }) => sum + pages, 0) * 4096,
  };
}

function statOf(name) {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [parent, user, system, pages] = [fields[1], fields[11], fields[12], fields[21]].map(
      Number,
    );
    return [{ pid: Number(name), parent, ticks: user + system, pages }];
  } catch {
    return []; // it has ended meanwhile
  }
}
