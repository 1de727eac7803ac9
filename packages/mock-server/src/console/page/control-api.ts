import type { OperatorAccount } from '../../operator/centre/accounts.js';
import type { IssuedAccess, TemporaryAccess } from '../../operator/centre/temporary-access-desk.js';
import type { AppealCase } from '../../operator/appeals/appeal-desk.js';
import type { BankEvent, OrderCase } from '../../operator/books/bank-desk.js';
import type {
  CarrierState,
  DeliveryActionName,
  DeliveryCase,
} from '../../operator/deliveries/delivery-desk.js';
import type { OperatorCase } from '../../operator/operator.js';
import type { Message } from '../../outbox/message.js';
import type { SamplePerson } from '../../account/personas/sample-people.js';
import type { ClockReply, AdvanceReply } from '../control-replies.js';

export const getClock = (): Promise<ClockReply> => send('clock');
export const getLetters = (): Promise<{ items: Message[] }> => send('outbox');
export const getPeople = (): Promise<{ items: SamplePerson[] }> => send('people');
export const getApplications = (): Promise<{ items: OperatorCase[] }> => send('applications');

export const getOrders = (): Promise<{ items: OrderCase[] }> => send('bank/orders');

export const getAppeals = (): Promise<{ items: AppealCase[] }> => send('appeals');

export interface DeliveriesReply {
  readonly items: readonly DeliveryCase[];
  readonly carriers: readonly CarrierState[];
}

export const getDeliveries = (): Promise<DeliveriesReply> => send('deliveries');

export const runDelivery = (id: string, action: DeliveryActionName): Promise<unknown> =>
  send(`deliveries/${id}/${action}`, {});

export const setCarrier = (id: CarrierState['id'], input: object): Promise<unknown> =>
  send(`carriers/${id}`, input);

/** A letter as mail servers hand it on. */
export async function getMail(id: string): Promise<string> {
  const mail: Blob = await send(`outbox/${id}.eml`);
  return mail.text();
}

export async function saveMail(id: string): Promise<void> {
  save(await send(`outbox/${id}.eml`), `${id}.eml`);
}

export const moveClock = (body: object): Promise<AdvanceReply> => send('clock', body);
export const reset = (): Promise<unknown> => send('reset', {});

export function act(id: string, action: string, input: object): Promise<unknown> {
  return send(`applications/${id}/${action}`, input);
}

export function bankEvent(id: string, event: BankEvent): Promise<unknown> {
  return send(`bank/orders/${id}/${event}`, {});
}

export function runAppeal(id: string, action: string, input: object): Promise<unknown> {
  return send(`appeals/${id}/${action}`, input);
}

export function decideScan(attachmentId: string, verdict: 'clean' | 'infected'): Promise<unknown> {
  return send(`scans/${attachmentId}`, { verdict });
}

/** All that the customer centre sees. */
export interface CentreReply {
  readonly accesses: readonly TemporaryAccess[];
  readonly accounts: readonly OperatorAccount[];
}

export async function getCentre(): Promise<CentreReply> {
  const [accesses, accounts] = await Promise.all([send('temporary-access'), send('accounts')]);
  return { accesses: accesses.items, accounts: accounts.items };
}

export const issueAccess = (input: object): Promise<IssuedAccess> =>
  send('temporary-access', input);
export const revokeAccess = (id: string): Promise<unknown> =>
  send(`temporary-access/${id}/revocation`, {});
export const confirmIdentity = (id: string): Promise<unknown> =>
  send(`accounts/${id}/identity`, {});
export const addRole = (id: string, input: object): Promise<unknown> =>
  send(`accounts/${id}/roles`, input);
export const removeRole = (id: string, accountId: string): Promise<unknown> =>
  send(`accounts/${id}/roles/${accountId}/removal`, {});

const memoNames = { ru: 'Памятка.pdf', en: 'Memo.pdf' };

/** Saves the memo of an access in the visitor's language. */
export async function printMemo(
  { id, password }: IssuedAccess,
  language: keyof typeof memoNames,
): Promise<void> {
  save(await send(`temporary-access/${id}/memo`, { password, language }), memoNames[language]);
}

/** Saves a ready signature of what an application has to sign. */
export async function saveSignature(applicationId: string, flaw: string): Promise<void> {
  save(await send('signatures', { applicationId, flaw }), `${flaw}.p7s`);
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const files = ['application/pdf', 'application/pkcs7-signature', 'message/rfc822'];

/** Throws what the sandbox says against it. */
async function send(path: string, body?: object) {
  const init = body && { method: 'POST', body: JSON.stringify(body) };
  const language = { 'accept-language': document.documentElement.lang };
  const response = await fetch(path, { ...init, headers: language });
  if (response.status === 204) return undefined;
  if (files.includes(response.headers.get('content-type') ?? '')) return response.blob();
  const reply = await response.json();
  if (!response.ok) throw new Error(describe(reply));
  return reply;
}

function describe(problem: { title: string; detail?: string; fields?: object }): string {
  const fields: { text: string }[] = Object.values(problem.fields ?? {});
  return [problem.title, problem.detail, ...fields.map(({ text }) => text)]
    .filter(Boolean)
    .join('. ');
}
