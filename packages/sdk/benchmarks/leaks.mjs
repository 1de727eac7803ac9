// What calls leave behind, and how many requests they take: the same on every machine, but for the heap.
import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createSandbox } from '@drsk/mock-server';
import { createClient } from '@drsk/sdk';
import { stubFetch } from './stub.mjs';

const calls = 10_000;

/** Of so many calls whose signal is the same: a page has one for as long as it is open. */
export async function measureLeaks() {
  const client = createClient({
    baseUrl: 'https://account.example.ru/v1',
    fetch: stubFetch,
    getAccessToken: async () => 'token',
  });
  const { signal } = new AbortController();
  const many = async (count) => {
    for (let done = 0; done < count; done += 1) await client.applications.list({}, { signal });
  };
  // What is compiled and kept for good is there after these.
  await many(calls);
  const before = await heapBytes();
  await many(calls);
  const grown = (await heapBytes()) - before;
  return { listeners: getEventListeners(signal, 'abort').length, heapKb: grown / 1000 };
}

/** How often a session is renewed for a hundred calls whose token has ended. */
export async function countRenewals() {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  let renewals = 0;
  const client = createClient({
    baseUrl: 'https://sandbox.test/v1',
    fetch: (request) => {
      if (request.url.endsWith('refresh')) renewals += 1;
      return sandbox.fetch(request);
    },
  });
  const [{ applicantKind, login, password }] = sandbox.people;
  await client.account.createSession({ applicantKind, login, password });
  await sandbox.clock.advance({ minutes: 16 });
  await Promise.all(Array.from({ length: 100 }, () => client.account.get()));
  return renewals;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** As often as it takes until what is finalised after it is gone too. */
async function heapBytes() {
  for (let time = 0; time < 6; time += 1) {
    collect();
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  return process.memoryUsage().heapUsed;
}
