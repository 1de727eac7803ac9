import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * The first free port from `wanted` on.
 *
 * @param {number} wanted
 * @param {(port: number) => Promise<void>} onTaken hears of each that is not free
 */
export async function freePort(wanted, onTaken = async () => {}) {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (await isFree(port)) return port;
    await onTaken(port);
  }
  throw new Error(`No free port from ${wanted} to ${wanted + 99}.`);
}

async function isFree(port) {
  const server = createServer().listen(port); // on every address, so it meets whoever listens on one
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return false;
    throw error;
  }
  server.close();
  await once(server, 'close');
  return true;
}
