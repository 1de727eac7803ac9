import type { Advance } from '../clock/advance.js';
import { ProblemError } from '../http/reply.js';
import type { OperatorInput } from '../operator/operator.js';

const units = ['workingDays', 'days', 'hours', 'minutes', 'seconds', 'ms'] as const;

/**
 * `{ "advance": { "workingDays": 1 } }` or `{ "to": "2027-01-12T00:00:00Z" }`.
 *
 * @throws {ProblemError} 400 when it is neither
 */
export async function readAdvance(request: Request): Promise<Advance> {
  const body = await readObject(request);
  const to = body['to'];
  if (typeof to === 'string') return { to };
  const advance = body['advance'];
  if (!isObject(advance)) throw new ProblemError(400, 'malformed_request');
  const amounts = units.flatMap((unit) => {
    const amount = advance[unit];
    return typeof amount === 'number' && Number.isFinite(amount) ? [[unit, amount]] : [];
  });
  if (amounts.length !== Object.keys(advance).length)
    throw new ProblemError(400, 'malformed_request');
  return Object.fromEntries(amounts);
}

/** What was typed beside an operator's button; nothing at all is fine too. */
export async function operatorInput(request: Request): Promise<OperatorInput> {
  const body = await readObject(request);
  const texts = Object.entries(body).map(([name, value]) => [name, String(value)]);
  return Object.fromEntries(texts);
}

async function readObject(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text();
  try {
    const body: unknown = JSON.parse(text || '{}');
    if (isObject(body)) return body;
  } catch {
    // said below, like everything else that is no object
  }
  throw new ProblemError(400, 'malformed_request');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
