// Loaded into the sandbox's process beside its own program: tells over the channel to its parent what only it can see.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();

process.on('message', () => void tell());
// The channel to the parent is no reason to stay.
process.channel?.unref();

async function tell() {
  const delayMs = delay.percentile(99) / 1e6;
  // Twice: what has a finalizer goes with the second.
  for (let time = 0; time < 2; time += 1) {
    globalThis.gc();
    await turn();
  }
  const { heapUsed } = process.memoryUsage();
  const resources = process.getActiveResourcesInfo();
  const connections = resources.filter((name) => name === 'TCPSocketWrap').length;
  const handles = resources.length - connections;
  process.send({ heapMb: heapUsed / 1e6, handles, connections, delayMs });
  delay.reset();
}
