// How soon a call that is aborted ends, whatever it waits for: milliseconds from the abort to its rejection.
import { createClient } from '@drsk/sdk';

const rounds = 9;
const baseUrl = 'https://account.example.ru/v1';
const draft = '0193f7a2-1b7e-7c4e-9f3a-2c9d3f6f2d10';
const getAccessToken = async () => 'token';
const silence = () => new Promise(() => undefined);
const refusal = async () => new Response('', { status: 503, headers: { 'retry-after': '50' } });
const file = new File([new Uint8Array(100_000)], 'план.pdf', { type: 'application/pdf' });

/** By what it waits for: the network, and what is begun. */
const waits = {
  'a wait for an answer': [
    silence,
    ({ applications }, signal) => applications.list({}, { signal }),
  ],
  'a pause before a retry': [
    refusal,
    ({ applications }, signal) => applications.list({}, { signal }),
  ],
  'an upload': [
    silence,
    ({ applications }, signal) =>
      applications.attachments.upload(draft, file, { kind: 'title_document', signal }),
  ],
  'a wait for events': [
    silence,
    async ({ applications }, signal) => {
      for await (const event of applications.watch(undefined, { signal })) return event;
    },
  ],
};

/** Medians by what is waited for. */
export async function measureAborts() {
  const rows = {};
  for (const [name, [fetch, begin]] of Object.entries(waits)) {
    const client = createClient({ baseUrl, fetch, getAccessToken });
    const times = [];
    for (let round = 0; round < rounds; round += 1) times.push(await settling(client, begin));
    rows[name] = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)];
  }
  return rows;
}

async function settling(client, begin) {
  const controller = new AbortController();
  const call = begin(client, controller.signal);
  const settled = call.then(
    () => undefined,
    () => performance.now(),
  );
  await new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
  const aborted = performance.now();
  controller.abort();
  const at = await settled;
  return at === undefined ? Number.NaN : at - aborted;
}
