import { clientsBeside } from './clients.mjs';

/** Microseconds of the processor for one call of each client, and what that is above native fetch: rounds take turns. */
export async function measureOverhead({ rounds, calls }) {
  const clients = await clientsBeside();
  const spent = new Map();
  for (let round = -2; round < rounds; round += 1)
    for (const [name, kind] of turns(clients, round)) {
      const us = await spend(clients[name][kind], calls);
      // The first two only warm the engine.
      if (round >= 0) note(spent, `${name} ${kind}`, us);
    }
  return Object.keys(clients).map((name) => ({
    name,
    get: figures(spent, name, 'get'),
    post: figures(spent, name, 'post'),
  }));
}

/** Every other round the other way round: whoever comes after a collection of garbage is not always the same. */
function turns(clients, round) {
  const all = Object.keys(clients).flatMap((name) => [
    [name, 'get'],
    [name, 'post'],
  ]);
  return round % 2 === 0 ? all : all.toReversed();
}

/** Of the processor, not of the clock: whatever else the machine does counts less. */
async function spend(call, calls) {
  const before = process.cpuUsage();
  for (let count = 0; count < calls; count += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

function note(spent, key, us) {
  spent.set(key, [...(spent.get(key) ?? []), us]);
}

/** `above` native fetch by medians; `least` by the quickest rounds, which is nearest to a machine that does nothing else. */
function figures(spent, name, kind) {
  const own = sorted(spent, name, kind);
  const native = sorted(spent, 'native fetch', kind);
  const middle = Math.floor(own.length / 2);
  return { us: own[middle], above: own[middle] - native[middle], least: own[0] - native[0] };
}

function sorted(spent, name, kind) {
  return spent.get(`${name} ${kind}`).toSorted((a, b) => a - b);
}
