import type { WebhookAttempt, WebhookEvent, WebhookOutcome } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { firstOf } from './first-of.js';
import { signEvent } from './sign-event.js';
import type { DeliveryRow, WebhookRow } from './webhook.js';

interface Attempted {
  readonly webhook: WebhookRow;
  readonly delivery: DeliveryRow;
  /** Calls it back. */
  readonly signal: AbortSignal;
}

type Answer = Pick<WebhookAttempt, 'outcome' | 'status' | 'response'>;

/** Sends an event once. @throws the reason, when it is called back */
export async function attemptDelivery(
  { webhook, delivery, signal }: Attempted,
  { network, now }: Moment,
): Promise<WebhookAttempt> {
  const timeout = network.timeout();
  const request = requestOf(webhook, delivery, now);
  const began = network.machineTime();
  const answer = await ask(
    new Request(request, { signal: AbortSignal.any([signal, timeout]) }),
  ).catch((): Answer => {
    signal.throwIfAborted();
    return silence(timeout.aborted ? 'timed_out' : 'unreachable');
  });
  return { at: now, ...answer, durationMs: Math.max(Math.round(network.machineTime() - began), 0) };

  async function ask(sent: Request): Promise<Answer> {
    const response = await untilAborted(network.send(sent), sent.signal);
    const { status } = response;
    return { outcome: outcomeOf(response), status, response: await firstOf(response, sent.signal) };
  }
}

function requestOf({ url, ...webhook }: WebhookRow, delivery: DeliveryRow, now: string): Request {
  const { id, type, createdAt: timestamp, data } = delivery;
  const body = JSON.stringify({ type, timestamp, data } satisfies WebhookEvent);
  const seconds = String(Math.floor(Date.parse(now) / 1000));
  const signed = signEvent({ id, timestamp: seconds, body }, { url, ...webhook }, now);
  const headers = { 'content-type': 'application/json', 'user-agent': 'drsk-webhooks', ...signed };
  return new Request(url, { method: 'POST', body, headers, redirect: 'manual' });
}

/** A redirect leads where nobody has looked: it is an answer like any other that is no 2xx. */
function outcomeOf({ ok, status, type }: Response): WebhookOutcome {
  if (ok) return 'accepted';
  const isRedirect = type === 'opaqueredirect' || (status >= 300 && status < 400);
  return isRedirect ? 'redirected' : 'refused';
}

function silence(outcome: WebhookOutcome): Answer {
  return { outcome, status: null, response: '' };
}

/** Whoever sends may not listen to the signal. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    ),
  ]);
}
