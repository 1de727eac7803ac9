// What a program does with the SDK, from the first page to the sign-out; every runtime and every bundle does the same.
import {
  type ApplicationAnswers,
  type ClientOptions,
  createClient,
  type DrskClient,
  isProblem,
  isValidationError,
} from '@drsk/sdk';
import { createLazyClient } from '@drsk/sdk/lazy';
import { fileSigner } from '@drsk/sdk/signers';
import { createSoftwareKey } from '@drsk/sdk/software-signer';
import { verifyWebhook, WebhookSignatureError } from '@drsk/sdk/webhooks';

const credentials = { applicantKind: 'individual', login: '200-300-400 48' } as const;
const password = 'sopka-28-taiga';

const answers: ApplicationAnswers = {
  regionCode: '28',
  purpose: 'household',
  objectName: 'Жилой дом',
  objectAddress: 'Благовещенский район, с. Чигири, ул. Новая, 1',
  powerKw: '15',
  supplierContractKind: 'energy_supply',
  lastName: 'Сопкина',
  firstName: 'Мария',
  snils: '200-300-400 48',
  passportSeries: '10 23',
  passportNumber: '123456',
  passportIssuedOn: '2023-05-10',
  registeredAddress: '675000, Благовещенск, ул. Ленина, 1, кв. 2',
  phone: '+79140000001',
  email: 'maria@example.ru',
};

/** @throws where anything is not as it has to be */
export async function scenario(baseUrl: string): Promise<void> {
  const options: ClientOptions = { baseUrl, dpop: true };
  const client = createClient(options);
  await readWithoutAccount(client, options);
  await logIn(client);
  const draft = await refuseDraft(client);
  await attachFiles(client, draft);
  await submit(client, draft);
  await signOut(client);
  await client.dispose();
  await verifyEvents();
  await sign();
}

async function readWithoutAccount(client: DrskClient, options: ClientOptions): Promise<void> {
  const lazy = createLazyClient(options);
  const { items } = await client.offices.listRegions();
  const { name } = await lazy.offices.getRegion('28');
  equal(items.find(({ code }) => code === '28')?.name, name, 'the name of a region');
  await lazy.dispose();
  const signal = AbortSignal.abort();
  const aborted = await failure(client.offices.list({ signal }));
  equal(aborted instanceof Error && aborted.name, 'AbortError', 'the name of an abort');
}

async function logIn({ account }: DrskClient): Promise<void> {
  const refusal = await failure(account.createSession({ ...credentials, password: 'wrong' }));
  equal(isProblem(refusal, 'invalid_credentials'), true, 'a wrong password');
  await account.createSession({ ...credentials, password });
  equal((await account.get()).applicantKind, 'individual', 'who has signed in');
}

/** Not yet with all that is asked for; gives its id. */
async function refuseDraft({ applications }: DrskClient): Promise<string> {
  const { id, etag } = await applications.create({ regionCode: '28' });
  const incomplete = await failure(applications.submit(id, { ifMatch: etag }));
  equal(isValidationError(incomplete), true, 'what is missing is said field by field');
  if (isValidationError(incomplete))
    equal(Object.keys(incomplete.fields).includes('/objectName'), true, 'a field that is missing');
  await applications.update(id, answers, { ifMatch: etag });
  const late = await failure(applications.update(id, { powerKw: '10' }, { ifMatch: etag }));
  equal(isProblem(late, 'precondition_failed'), true, 'a change that comes too late');
  return id;
}

/** One in parts, one in one request, as programs and as forms send them. */
async function attachFiles({ applications }: DrskClient, id: string): Promise<void> {
  const { attachments } = applications;
  const bytes = Uint8Array.from({ length: 1_300_000 }, (_, index) => (index * 31) >> 5);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  const large = new Blob([bytes], { type: 'application/pdf' });
  const title = await attachments.upload(id, large, {
    kind: 'title_document',
    fileName: 'выписка.pdf',
  });
  equal(title.size, bytes.length, 'the size of a file');
  const small = new Blob(['%PDF-1.7\n'], { type: 'application/pdf' });
  const passport = { kind: 'passport_copy', file: small, fileName: 'паспорт.pdf' } as const;
  equal((await attachments.add(id, passport)).fileName, 'паспорт.pdf', 'the name of a file');
  const back = new Uint8Array(await (await attachments.download(id, title.id)).arrayBuffer());
  equal(
    back.every((byte, index) => byte === bytes[index]),
    true,
    'a file that comes back',
  );
}

/** And hears of it from a connection that stays. */
async function submit({ applications }: DrskClient, id: string): Promise<void> {
  const watching = applications.watch(id).until(({ status }) => status !== 'draft');
  const { etag } = await applications.get(id);
  const { number } = await applications.submit(id, { ifMatch: etag });
  equal((await watching).number, number, 'what a watcher hears');
  const numbers: (string | null)[] = [];
  for await (const application of applications.list()) numbers.push(application.number);
  equal(numbers.includes(number), true, 'what is listed');
}

async function signOut({ account }: DrskClient): Promise<void> {
  await account.signOut();
  const refusal = await failure(account.get());
  equal(refusal instanceof Error, true, 'a call after the sign-out');
}

/** As who receives events does, which is a server. */
async function verifyEvents(): Promise<void> {
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const body = JSON.stringify({ type: 'application.changed' });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  const signed = new TextEncoder().encode(`event-1.${timestamp}.${body}`);
  const signature = base64(new Uint8Array(await crypto.subtle.sign('HMAC', key, signed)));
  const headers = {
    'webhook-id': 'event-1',
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
  const proof = `whsec_${base64(secret)}`;
  equal((await verifyWebhook(headers, body, proof)).type, 'application.changed', 'an event');
  const forged = await failure(verifyWebhook(headers, `${body} `, proof));
  equal(forged instanceof WebhookSignatureError, true, 'an event that somebody has changed');
}

/** What signs loads where it is asked for; its peers are installed beside it. */
async function sign(): Promise<void> {
  const { publicKey } = await createSoftwareKey('ecdsa');
  equal(publicKey.startsWith('-----BEGIN PUBLIC KEY'), true, 'a key that signs');
  equal(typeof fileSigner(new Blob(['x'])).sign, 'function', 'a signature from a file');
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('A call that has to fail did not');
}

function equal<T>(actual: T, expected: T, what: string): void {
  if (actual !== expected)
    throw new Error(`${what}: expected ${String(expected)}, found ${String(actual)}`);
}
