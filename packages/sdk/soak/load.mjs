// What one person does again and again: every kind of call, and those that end badly. By a seed, so that it repeats.
import { createClient, RateLimitError } from '@drsk/sdk';

const answers = {
  regionCode: '28',
  purpose: 'household',
  powerKw: '15',
  objectName: 'Дом у сопки',
};
const file = new File(['%PDF-1.7\n', ' '.repeat(150_000)], 'план.pdf', { type: 'application/pdf' });
const facts = { regionCode: '28', applicantKind: 'individual', powerKw: 15, settlement: 'rural' };

/** Each by the client, its own place, and the signal that all calls share. */
const errands = [
  ({ client, signal }) => client.applications.list({}, { signal }),
  ({ client, signal }) => client.account.get({ signal }),
  ({ client, signal }) => client.offices.slots('office-28-2', 'consultation', { signal }),
  ({ client, signal }) => client.payments.estimate(facts, { signal }),
  draft,
  upload,
  aborted,
  notThere,
  watched,
  ownSandbox,
];

/** Works until the time is over; how many errands that were. Who is too quick is turned away, which is an answer like another. */
export async function work({ random, until, ...place }) {
  let done = 0;
  while (performance.now() < until) {
    const errand = errands[Math.floor(random() * errands.length)];
    await errand({ ...place, random }).catch((error) => {
      if (!(error instanceof RateLimitError)) throw error;
    });
    done += 1;
  }
  return done;
}

export function clientOf(baseUrl) {
  return createClient({ baseUrl, retry: { baseDelay: 10 } });
}

async function draft({ client: { applications }, signal }) {
  const { id, etag } = await applications.create(answers, { signal });
  await applications.update(id, { powerKw: '14' }, { ifMatch: etag, signal });
  await applications.delete(id, { signal });
}

async function upload({ client: { applications }, signal }) {
  const { id } = await applications.create(answers, { signal });
  await applications.attachments.upload(id, file, { kind: 'title_document', signal });
  await applications.delete(id, { signal });
}

async function aborted({ client }) {
  const controller = new AbortController();
  const call = client.applications.list({}, { signal: controller.signal });
  setImmediate(() => controller.abort());
  await call.catch(() => undefined);
}

async function notThere({ client, signal }) {
  const none = '0193f7a2-1b7e-7c4e-9f3a-2c9d3f6f2d10';
  await client.applications.get(none, { signal }).catch(() => undefined);
}

/** A change is heard of, and the connection is given back. */
async function watched({ client: { applications } }) {
  const leaving = new AbortController();
  const events = applications.watch(undefined, { signal: leaving.signal })[Symbol.asyncIterator]();
  const heard = events.next().catch(() => undefined);
  // The first change may come before anybody listens.
  const change = () => draft({ client: { applications } }).catch(() => undefined);
  const changing = setInterval(() => void change(), 300);
  const tired = setTimeout(() => leaving.abort(), 5_000);
  await heard;
  clearInterval(changing);
  clearTimeout(tired);
  leaving.abort();
}

/** A sandbox of its own, made, asked and thrown away. */
async function ownSandbox({ sandbox, random }) {
  const name = `soak-${Math.floor(random() * 1e9)}`;
  await sandbox.control('/sandboxes', 'POST', { name });
  const client = clientOf(`${sandbox.url}/s/${name}/v1`);
  await client.offices.listRegions();
  await client.dispose();
  await sandbox.control(`/sandboxes/${name}`, 'DELETE');
}
