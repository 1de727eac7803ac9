import type { GuestAppeal, Payment } from '@drsk/contract';
import type { Sandbox } from '../src/sandbox/sandbox.js';
import { formOf, household } from './applicant.js';
import { bringFile } from './appeal-file.js';
import type { Name } from './asking.js';
import { lastCode } from './messages.js';
import { payer } from './payer.js';
import { personOf } from './people.js';
import { posted } from './posted.js';
import { PushBrowser } from './push-browser.js';
import { newcomers } from './registrations.js';
import { logIn, SandboxClient, sessionOf } from './sandbox-client.js';
import { beginLogin } from './second-factor.js';
import { TusClient } from './uploads.js';
import { visitorOf } from './visitor.js';

type Posted = Awaited<ReturnType<typeof posted>>;

/** The text of the appeals below, found nowhere else. */
export const secretText = 'Почему у соседа дешевле?';

export const appeal = {
  kind: 'question',
  topic: 'connection',
  regionCode: '28',
  text: secretText,
  answerChannel: 'account',
} as const;

/**
 * Somebody who has one of everything that an operation of the contract can name, and what each is called in its paths,
 * queries and bodies; in a sandbox of their own unless one is given.
 */
export async function belongings(place?: Sandbox) {
  const life = await posted('9', place);
  const { sandbox } = life;
  const signed = await signContract(life);
  const { create } = payer(life);
  const payment = (await create('card')).body as Payment;
  const parts = await inApplication(life, await life.client());
  const owner = await arranged(life);
  const own: Record<Name, string> = {
    ...signed,
    ...parts,
    ...(await ofAccount(life, owner)),
    ...(await withoutSession(life)),
    paymentId: payment.id,
    intent: payment.intent ?? '',
    invoiceNumber: payment.invoiceNumber ?? '',
  };
  return { ...life, own, owner, payment, signedOut: await signedOutOf(sandbox) };
}

/** With a time for the inspection too. */
async function arranged({ act, client, id, look, reply }: Posted): Promise<SandboxClient> {
  await act('complete_works');
  await reply('fulfilment-notices');
  const owner = await client();
  const path = `/v1/applications/${id}`;
  const { body: slots } = await owner.get(`${path}/inspection-slots`);
  const { startsAt } = slots.items[0];
  const { etag } = await look();
  await owner.post(`${path}/inspection-appointment`, { startsAt }, { 'if-match': etag });
  return owner;
}

/** A session that has ended. */
async function signedOutOf(sandbox: Posted['sandbox']): Promise<SandboxClient> {
  const client = await logIn(sandbox, sandbox.people[0]!);
  await client.delete('/v1/sessions/current');
  return client;
}

async function signContract({ ask, document, sandbox }: Posted) {
  const accounts = await sandbox.operator.accounts.list();
  const { id } = accounts.find(({ login }) => login === sandbox.people[0]!.login)!;
  await sandbox.operator.accounts.confirmIdentity(id);
  const { id: documentId, files } = await document('contract_draft');
  const { body: signing } = await ask(documentId, 'signings');
  const code = await lastCode(sandbox, 'code-signature');
  const { body } = await ask(documentId, `signings/${signing.id}/confirmation`, { code });
  return {
    accountId: id,
    documentId,
    documentFileId: files[0]!.id,
    signingId: signing.id,
    signatureId: body.signatures[0].id,
  };
}

async function inApplication({ id, look }: Posted, owner: SandboxClient) {
  const path = `/v1/applications/${id}`;
  const { body: attachment } = await owner.post(`${path}/attachments`, formOf('other'));
  const change = { kind: 'power_change', answers: { powerKw: '19' }, attachmentIds: [] };
  const { body: request } = await owner.post(`${path}/requests`, change);
  const upload = await new TusClient(owner).address({ applicationId: id });
  const { number } = await look();
  return {
    applicationId: id,
    applicationNumber: number!,
    attachmentId: attachment.id,
    requestId: request.id,
    uploadId: upload.split('/').at(-1)!,
  };
}

async function ofAccount({ sandbox }: Posted, owner: SandboxClient) {
  const { password } = sandbox.people[0]!;
  const other = await sessionOf(sandbox, sandbox.people[0]!);
  const { body: consents } = await owner.get('/v1/me/consents');
  const contact = { channel: 'sms', value: '+79145551234' };
  const { body: change } = await owner.post('/v1/me/contact-changes', contact);
  const method = { method: 'totp', password };
  const { body: enrolment } = await owner.post('/v1/me/second-factor/enrolments', method);
  const { body: feed } = await owner.post('/v1/applications/calendar-feed', { language: 'ru' });
  const { body: file } = await bringFile(owner);
  const { body: unsent } = await bringFile(owner, { fileName: `${secretText}.pdf` });
  const { body: sent } = await owner.post('/v1/appeals', { ...appeal, fileIds: [file.id] });
  const program = { name: '1С', scopes: ['applications:read'], days: 90, password };
  const { body: token } = await owner.post('/v1/me/tokens', program);
  const hook = { url: 'https://erp.example.ru/hooks', events: ['application.changed'] };
  const { body: webhook } = await owner.post('/v1/me/webhooks', hook);
  const { body: browser } = await owner.post(
    '/v1/push-subscriptions',
    await new PushBrowser().subscription(),
  );
  const { body: delivery } = await owner.post(`/v1/me/webhooks/${webhook.id}/deliveries`);
  const visitor = visitorOf(sandbox, owner);
  const visit = await visitor.book((await visitor.slots())[0]!);
  const { body: told } = await owner.get('/v1/notifications?kind=visit_changed');
  const letter = await sandbox.outbox.last({ kind: 'visit-booked', channel: 'email' });
  return {
    sessionId: other.id,
    consentId: consents.items[0].id,
    contactChangeId: change.id,
    enrolmentId: enrolment.id,
    calendarFile: feed.url.split('/').at(-1),
    appealId: sent.id,
    appealFileId: file.id,
    unsentFileId: unsent.id,
    bookingId: visit.id,
    notificationId: told.items[0].id,
    unsubscribeToken: /#token=(.+)$/m.exec(letter!.text)![1]!,
    tokenId: token.id,
    webhookId: webhook.id,
    subscriptionId: browser.id,
    deliveryId: delivery.id,
  };
}

/** What is begun before there is a session, or without one. */
async function withoutSession({ sandbox }: Posted) {
  const anybody = new SandboxClient(sandbox);
  const { applicantKind, login } = sandbox.people[0]!;
  const { body: recovery } = await anybody.post('/v1/recoveries', { applicantKind, login });
  const { body: registration } = await anybody.post('/v1/registrations', newcomers.individual);
  const { body: challenge } = await beginLogin(sandbox, personOf(sandbox, '200-300-405 53'));
  const { body: guest } = await anybody.post('/v1/guest-appeals', {
    appeal: { ...appeal, answerChannel: 'email', fileIds: [] },
    applicant: {
      name: household.lastName,
      email: household.email,
      consents: [{ kind: 'processing', version: '2026-09/28' }],
    },
  });
  return {
    recoveryId: recovery.id,
    registrationId: registration.id,
    challengeId: challenge.challengeId,
    key: (guest as GuestAppeal).key,
  };
}
