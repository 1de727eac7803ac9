import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from './ports.mjs';

it.each(['127.0.0.1', undefined])('passes over a port that is taken on %s', async (host) => {
  const server = createServer().listen({ port: 0, host });
  await once(server, 'listening');
  const { port } = server.address();
  const taken = [];

  const free = await freePort(port, async (number) => void taken.push(number));

  expect(free).toBeGreaterThan(port);
  expect(taken[0]).toBe(port);
  server.close();
});
