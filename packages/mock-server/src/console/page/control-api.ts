import type { OperatorAccount } from '../../operator/centre/accounts.js';
import type { IssuedAccess, TemporaryAccess } from '../../operator/centre/temporary-access-desk.js';
import type { OperatorCase } from '../../operator/operator.js';
import type { Message } from '../../outbox/message.js';
import type { SamplePerson } from '../../account/personas/sample-people.js';
import type { ClockReply, AdvanceReply } from '../control-replies.js';

export const getClock = (): Promise<ClockReply> => send('clock');
export const getLetters = (): Promise<{ items: Message[] }> => send('outbox');
export const getPeople = (): Promise<{ items: SamplePerson[] }> => send('people');
export const getApplications = (): Promise<{ items: OperatorCase[] }> => send('applications');

export const moveClock = (body: object): Promise<AdvanceReply> => send('clock', body);
export const reset = (): Promise<unknown> => send('reset', {});

export function act(id: string, action: string, input: object): Promise<unknown> {
  return send(`applications/${id}/${action}`, input);
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

/** Saves the memo of an access. */
export async function printMemo(id: string, password: string): Promise<void> {
  const memo: Blob = await send(`temporary-access/${id}/memo`, { password });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(memo);
  link.download = 'Памятка.pdf';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Throws what the sandbox says against it. */
async function send(path: string, body?: object) {
  const init = body && { method: 'POST', body: JSON.stringify(body) };
  const language = { 'accept-language': document.documentElement.lang };
  const response = await fetch(path, { ...init, headers: language });
  if (response.status === 204) return undefined;
  if (response.headers.get('content-type') === 'application/pdf') return response.blob();
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
