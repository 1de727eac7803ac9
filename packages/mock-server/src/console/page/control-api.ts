import type { OperatorCase } from '../../operator/operator.js';
import type { Message } from '../../outbox/message.js';
import type { SamplePerson } from '../../account/sample-people.js';
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

/** Throws what the sandbox says against it. */
async function send(path: string, body?: object) {
  const init = body && { method: 'POST', body: JSON.stringify(body) };
  const language = { 'accept-language': document.documentElement.lang };
  const response = await fetch(path, { ...init, headers: language });
  if (response.status === 204) return undefined;
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
