import { once } from 'node:events';
import { createServer } from 'node:net';
import { listenError } from '../listen-error.js';
import { bad, type Examined, type Finding, good } from './check.js';

/** Whether somebody can listen there; who does already, where it is a sandbox. */
export async function lookAtPort({ host, port }: Examined): Promise<Finding> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return good(`${host}:${port} is free`);
  } catch (error) {
    const url = `http://${host}:${port}/_sandbox/`;
    if (await isSandbox(url))
      return bad(`a sandbox is there already: ${url}`, 'Use it, or choose another one with --port');
    const reason = listenError(error, { host, port });
    const [detail = '', remedy = ''] = (reason instanceof Error ? reason.message : '').split(': ');
    return bad(detail, remedy);
  }
}

async function isSandbox(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(2000);
  const response = await fetch(`${url}clock`, { signal }).catch(() => undefined);
  return response?.headers.has('x-request-id') ?? false;
}
