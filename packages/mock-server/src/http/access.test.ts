import { type OperationId, operations } from '@drsk/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { file } from '../../test/applicant.js';
import { logIn, SandboxClient, sessionOf } from '../../test/sandbox-client.js';
import { routes } from '../generated/routes.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { Sandbox } from '../sandbox/sandbox.js';

interface Signed {
  readonly sandbox: Sandbox;
  readonly client: SandboxClient;
}

/** Somebody who came with a one-time password from a customer centre. */
async function visitor(input: Record<string, string> = {}): Promise<Signed> {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  const { applicantKind, login } = sandbox.people[0]!;
  const access = { applicantKind, login, regionCode: '28', ...input };
  const { password } = await sandbox.operator.temporaryAccess.issue(access);
  const session = await sessionOf(sandbox, { ...sandbox.people[0]!, password });
  expect(session).toMatchObject({ scope: 'temporary', isSetupRequired: true });
  return { sandbox, client: new SandboxClient(sandbox, session.accessToken) };
}

async function settled(input?: Record<string, string>): Promise<Signed> {
  const signed = await visitor(input);
  const { status } = await signed.client.post('/v1/me/setup', {
    email: 'maria@example.ru',
    phone: '+79140000001',
    password: 'лодка под сосной 7',
    consents: [{ kind: 'processing', version: '2026-09' }],
  });
  expect(status).toBe(202);
  return signed;
}

/** With the number of an application, and the password to it. */
async function applicationVisitor() {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  const owner = await logIn(sandbox, sandbox.people[0]!);
  const own = await file(owner);
  const other = await file(owner);
  const access = { applicationNumber: own.number ?? '', regionCode: '28' };
  const { password } = await sandbox.operator.temporaryAccess.issue(access);
  const credentials = { applicationNumber: own.number, password };
  const { body } = await new SandboxClient(sandbox).post(
    '/v1/sessions/by-application',
    credentials,
  );
  return { client: new SandboxClient(sandbox, body.accessToken), own, other };
}

/** Signing out comes last: nothing opens after it. */
const ids = Object.keys(operations)
  .filter((id): id is OperationId => Object.hasOwn(operations, id) && id !== 'deleteSession')
  .concat('deleteSession');

/** What the contract says of an operation. */
function scopeOf(id: OperationId): string {
  const operation = operations[id];
  if (routes[id].isPublic) return 'public';
  return 'temporaryAccess' in operation ? operation.temporaryAccess : 'full';
}

/** Why a session may not, if it may not. */
async function refusalOf(id: OperationId, client: SandboxClient): Promise<string | undefined> {
  const { method, path } = operations[id];
  const address = `/v1${path.replaceAll(/\{\w+\}/g, 'none-1')}`;
  const { status, body } = await client.send(method.toUpperCase(), address, {
    headers: { 'tus-resumable': '1.0.0' },
  });
  expect(status).not.toBe(401);
  return status === 403 ? saidBy(id, body?.code) : undefined;
}

/** An answer to HEAD has no body that could say why. */
function saidBy<Code>(id: OperationId, code: Code): Code | 'unsaid' {
  return operations[id].method === 'head' ? 'unsaid' : code;
}

it('is given by the contract to these operations, and to no others', () => {
  const idsOf = (scope: string) => ids.filter((id) => scopeOf(id) === scope);
  expect(idsOf('setup')).toEqual([
    'getAccount',
    'setUpAccount',
    'resendContactMessage',
    'listBookings',
    'holdVisit',
    'getBooking',
    'confirmVisit',
    'changeVisit',
    'cancelVisit',
    'getBookingCalendar',
    'deleteSession',
  ]);
  expect(idsOf('read')).toEqual([
    'listInspectionSlots',
    'getInspectionCalendar',
    'streamApplicationEvents',
    'listApplicationEvents',
    'countApplications',
    'exportApplications',
    'listApplicationVersions',
    'listRequests',
    'getRequest',
    'listApplicationStates',
    'listApplications',
    'getApplication',
    'getAttachmentContent',
    'getSignatureContent',
    'listDocuments',
    'archiveDocuments',
    'getDocument',
    'getDocumentContent',
    'listNotifications',
    'getNotificationCounts',
    'markNotifications',
    'getNotification',
    'getCalculation',
    'listInvoices',
    'listPayments',
    'getPayment',
    'getPaymentOrder',
  ]);
  expect(idsOf('pay')).toEqual(['createPayment', 'cancelPayment', 'attachPaymentEvidence']);
  expect(idsOf('attach')).toEqual([
    'listUploads',
    'createUpload',
    'getUploadOffset',
    'terminateUpload',
    'appendToUpload',
    'uploadAttachment',
    'deleteAttachment',
    'answerRequest',
  ]);
});

describe.each<[string, () => Promise<Signed>, (scope: string) => string | undefined]>([
  [
    'before contacts and a password are given',
    () => visitor(),
    (scope) => (scope === 'setup' ? undefined : 'setup_required'),
  ],
  [
    'after that',
    () => settled(),
    (scope) => (scope === 'full' ? 'temporary_access_limited' : undefined),
  ],
  [
    'that may only read',
    () => settled({ scopes: 'read' }),
    (scope) => (['setup', 'read'].includes(scope) ? undefined : 'temporary_access_limited'),
  ],
])('temporary access %s', (_when, begin, expected) => {
  let client: SandboxClient;
  beforeAll(async () => {
    client = (await begin()).client;
  });

  it.each(ids.map((id) => [id, scopeOf(id)] as const))('calls %s (%s)', async (id, scope) => {
    // What opens to everybody does not look at sessions.
    const refusal = scope === 'public' ? undefined : expected(scope);
    expect(await refusalOf(id, client)).toBe(refusal && saidBy(id, refusal));
  });
});

it('a session of everybody else may call everything', async () => {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  const client = await logIn(sandbox, sandbox.people[0]!);
  for (const id of ids.filter((each) => scopeOf(each) !== 'public' && each !== 'deleteSessions'))
    expect([id, await refusalOf(id, client)]).toEqual([id, undefined]);
});

it('becomes full for a running session once the e-mail is confirmed', async () => {
  const { sandbox, client } = await settled();
  expect((await client.get('/v1/sessions')).body.code).toBe('temporary_access_limited');

  const letter = await sandbox.outbox.last({ channel: 'email' });
  const [token] = /(?<=token=)[^"&\s]+/.exec(letter?.text ?? '') ?? [];
  await client.post('/v1/email-confirmations', { token });

  expect((await client.get('/v1/sessions')).status).toBe(200);
});

describe('access to one application', () => {
  it('sees that one, and none of the others', async () => {
    const { client, own, other } = await applicationVisitor();
    const list = await client.get('/v1/applications');

    expect(list.body.items.map(({ id }: { id: string }) => id)).toEqual([own.id]);
    expect((await client.get(`/v1/applications?status=draft`)).body.items).toEqual([]);
    expect((await client.get(`/v1/applications/${own.id}`)).status).toBe(200);
    expect((await client.get(`/v1/applications/${other.id}`)).status).toBe(404);
    const [document] = own.documents;
    expect((await client.get(`/v1/documents/${document?.id}/content`)).status).toBe(200);
    const [hidden] = other.documents;
    expect((await client.get(`/v1/documents/${hidden?.id}/content`)).status).toBe(404);
    const [attachment] = other.attachments;
    const address = `/v1/applications/${other.id}/attachments/${attachment?.id}`;
    expect((await client.delete(address)).status).toBe(404);
  });
});
