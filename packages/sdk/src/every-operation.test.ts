import { beforeAll, describe, expect, it } from 'vitest';
import { ApiError, type DrskClient, isValidationError } from './index.js';
import { setup, signedIn } from '../test/setup.js';

const guestKey = 'a'.repeat(43);

/** Takes an empty body, so it is told by one that is none. */
const none = 5;

/** Each method that sends one request, how many names it takes, and a body that lacks what is asked for, if it has one. */
const methods: [name: string, names: number, body?: object | number][] = [
  ['account.resendSecondFactorCode', 1],
  ['account.createApplicationSession', 0, {}],
  ['account.switchRole', 0, {}],
  ['account.get', 0],
  ['account.update', 0, none],
  ['account.setUp', 0, {}],
  ['account.changePassword', 0, {}],
  ['account.export', 0],
  ['account.close', 0, {}],
  ['account.esia.start', 0, {}],
  ['account.esia.complete', 0, {}],
  ['account.recovery.start', 0, {}],
  ['account.recovery.sendMessage', 1, {}],
  ['account.recovery.checkCode', 1, {}],
  ['account.recovery.resetPassword', 0, {}],
  ['account.sessions.list', 0],
  ['account.sessions.end', 1],
  ['account.sessions.endAll', 0],
  ['account.consents.list', 0],
  ['account.consents.give', 0, {}],
  ['account.consents.withdraw', 1],
  ['account.secondFactor.get', 0],
  ['account.secondFactor.enrol', 0, {}],
  ['account.secondFactor.resend', 1],
  ['account.secondFactor.confirm', 1, {}],
  ['account.secondFactor.remove', 0, {}],
  ['account.contacts.change', 0, {}],
  ['account.contacts.resend', 1],
  ['account.contacts.confirm', 1, {}],
  ['account.tokens.list', 0],
  ['account.tokens.create', 0, {}],
  ['account.tokens.revoke', 1],
  ['account.webhooks.list', 0],
  ['account.webhooks.create', 0, {}],
  ['account.webhooks.update', 1, none],
  ['account.webhooks.delete', 1],
  ['account.webhooks.rotateSecret', 1, {}],
  ['account.webhooks.deliveries', 1],
  ['account.webhooks.test', 1],
  ['account.webhooks.redeliver', 2],
  ['account.getRegistration', 1],
  ['account.resendConfirmation', 1],
  ['account.sendPhoneCode', 1],
  ['account.confirmPhone', 1, {}],
  ['account.confirmEmail', 0, {}],
  ['applications.create', 0, none],
  ['applications.get', 1],
  ['applications.list', 0],
  ['applications.counts', 0],
  ['applications.update', 1, {}],
  ['applications.delete', 1],
  ['applications.answerRequest', 1],
  ['applications.suggestAddresses', 0, {}],
  ['applications.correct', 1, {}],
  ['applications.versions', 1],
  ['applications.withdraw', 1, none],
  ['applications.answerDocuments', 1, {}],
  ['applications.notifyFulfilment', 1, none],
  ['applications.attachments.add', 1, {}],
  ['applications.attachments.pending', 1],
  ['applications.attachments.delete', 2],
  ['applications.attachments.download', 2],
  ['applications.requests.list', 1],
  ['applications.requests.get', 2],
  ['applications.requests.create', 1, {}],
  ['applications.requests.cancel', 2],
  ['applications.calendarFeed.get', 0],
  ['applications.calendarFeed.create', 0, {}],
  ['applications.calendarFeed.revoke', 0],
  ['applications.inspections.slots', 1],
  ['applications.inspections.choose', 1, {}],
  ['applications.inspections.cancel', 1],
  ['applications.inspections.calendar', 1],
  ['applications.exportCsv', 0],
  ['applications.states', 0, none],
  ['documents.list', 0],
  ['documents.get', 1],
  ['documents.downloadAll', 0],
  ['documents.downloadSignature', 2],
  ['documents.acknowledge', 1],
  ['documents.requestPaperCopy', 1, {}],
  ['documents.claimDefect', 1, {}],
  ['documents.startSigning', 1],
  ['documents.addSignature', 1, {}],
  ['appeals.submit', 0, {}],
  ['appeals.list', 0],
  ['appeals.files.list', 0],
  ['appeals.files.pending', 0],
  ['appeals.files.delete', 1],
  ['appeals.files.download', 1],
  ['appeals.guest.reply', 1, {}],
  ['appeals.guest.submit', 0, {}],
  ['appeals.guest.get', 1, {}],
  ['appeals.get', 1],
  ['appeals.guest.rate', 1, {}],
  ['appeals.rate', 1, {}],
  ['appeals.guest.download', 2, {}],
  ['appeals.download', 2],
  ['appeals.reply', 1, {}],
  ['notifications.list', 0],
  ['notifications.get', 1],
  ['notifications.counts', 0],
  ['notifications.markRead', 0, {}],
  ['notifications.preferences', 0],
  ['notifications.changePreferences', 0, none],
  ['notifications.push.list', 0],
  ['notifications.push.create', 0, {}],
  ['notifications.push.remove', 1],
  ['notifications.unsubscription', 1],
  ['notifications.unsubscribe', 1, none],
  ['notifications.subscribeAgain', 1],
  ['offices.bookings.list', 0],
  ['offices.bookings.get', 1],
  ['offices.bookings.hold', 0, {}],
  ['offices.bookings.confirm', 1],
  ['offices.bookings.change', 1, {}],
  ['offices.bookings.cancel', 1],
  ['offices.bookings.calendar', 1],
  ['offices.getRegion', 1],
  ['offices.get', 1],
  ['offices.slots', 1],
  ['payments.estimate', 0, {}],
  ['payments.calculation', 1],
  ['payments.listInvoices', 0],
  ['payments.list', 0],
  ['payments.get', 1],
  ['payments.create', 0, {}],
  ['payments.cancel', 1],
  ['payments.refund', 1],
  ['payments.attachEvidence', 1, {}],
  ['payments.paymentOrder', 1],
];

/** What takes a form, with a right one. */
const rightForms: [name: string, ...args: unknown[]][] = [
  ['account.completeSession', { challengeId: 'none-1', code: '000000' }],
  ['account.recovery.sendMessage', 'none-1', 'email'],
  ['account.recovery.checkCode', 'none-1', '000000'],
  ['account.confirmPhone', 'none-1', '000000'],
  ['appeals.guest.reply', guestKey, { text: 'Когда ответите?', fileIds: [] }],
  ['appeals.guest.rate', guestKey, { score: 5 }],
  ['documents.confirmSigning', 'none-1', 'none-1', '000000'],
  ['offices.bookings.change', 'none-1', '2026-12-21T01:00:00Z', { ifMatch: '"1"' }],
];

type Method = (...args: unknown[]) => Promise<unknown>;

/** With names that nobody has. */
async function failure(
  client: DrskClient,
  [name, names, body]: (typeof methods)[number],
): Promise<unknown> {
  const nobody = Array.from({ length: names }, () => 'none-1');
  // A list takes a query before its options.
  const input = body === undefined && names > 0 ? [] : [body ?? {}];
  return failureOf(client, name, [...nobody, ...input, { ifMatch: '"1"', query: {} }]);
}

async function failureOf(client: DrskClient, name: string, args: unknown[]): Promise<unknown> {
  const path = name.split('.');
  const method = path.reduce<unknown>((owner, part) => Reflect.get(owner as object, part), client);
  return (method as Method)(...args).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('whom nobody knows', () => {
  it.each(methods)('is refused by %s, or told what is missing', async (...method) => {
    const error = await failure(setup().client, method);
    expect(error).toBeInstanceOf(ApiError);
    const { status, fields } = error as ApiError;
    if (status === 422) expect(fields).not.toEqual({});
    else expect([400, 401, 404, 410]).toContain(status);
  });
});

describe('who is signed in', () => {
  let signed: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => (signed = await signedIn()));

  it.each(methods.filter(([, , body]) => body !== undefined))(
    'is told by %s what is wrong with a form',
    async (...method) => {
      const error = await failure(signed.client, method);
      expect(isValidationError(error) && Object.keys(error.fields)).not.toEqual([]);
    },
  );

  it.each(methods.filter(([, names, body]) => names > 0 && body === undefined))(
    'is told by %s that there is no such thing',
    async (...method) => {
      const error = await failure(signed.client, method);
      expect(error).toBeInstanceOf(ApiError);
      expect([400, 403, 404, 409, 410, 412]).toContain((error as ApiError).status);
    },
  );

  it.each(rightForms)(
    'is told by %s that there is nothing such a form is for',
    async (name, ...args) => {
      const error = await failureOf(signed.client, name, args);
      expect(error).toBeInstanceOf(ApiError);
      expect([401, 403, 404, 409, 410, 412]).toContain((error as ApiError).status);
    },
  );
});
