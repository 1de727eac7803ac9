import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { formOf, household } from '../applicant.js';
import type { Answer, SandboxClient } from '../sandbox-client.js';

interface Errand {
  readonly sandbox: Sandbox;
  readonly client: SandboxClient;
  /** By which the work is known, also when it is begun again. */
  readonly key: string;
}

/**
 * An application filed with its documents, offered, and paid for; and a visit. Each step with a key of its own, so that
 * who begins again is answered as before. Tells each answer as soon as it has come.
 */
export async function work(errand: Errand, tell: (line: string) => void): Promise<void> {
  const { client, key } = errand;
  const step = stepOf(errand);
  const answers = { ...household, objectName: key };
  const { id } = await step('draft', '/v1/applications', { answers });
  tell(`draft ${key} ${id}`);
  for (const kind of ['title_document', 'passport_copy'] as const)
    await step(kind, `/v1/applications/${id}/attachments`, formOf(kind));
  const { etag } = (await client.get(`/v1/applications/${id}`)).body;
  const filed = await step('filed', `/v1/applications/${id}/submission`, undefined, etag);
  tell(`filed ${key} ${filed.number}`);
  await book(errand, tell);
  await pay(errand, id, tell);
  tell(`done ${key}`);
}

async function book({ client, key }: Errand, tell: (line: string) => void): Promise<void> {
  const own = { 'booking-key': `visitor-of-the-torture-${key}` };
  const office = '/v1/offices/office-28-2/visit-slots?service=consultation';
  const { body: slots } = await client.get(office);
  const startsAt = slots.items[0]?.startsAt;
  const visit = { officeId: 'office-28-2', service: 'consultation', startsAt };
  const held = await client.post('/v1/bookings', visit, { ...own, ...keyOf(key, 'held') });
  if (held.status !== 201) return; // somebody else was faster
  const path = `/v1/bookings/${held.body.id}/confirmation`;
  const booked = await client.post(path, undefined, { ...own, ...keyOf(key, 'booked') });
  if (booked.status === 200) tell(`booked ${key} ${booked.body.id}`);
}

/** Somebody may have been interrupted in the middle of it: what was done already is left as it is. */
async function pay(
  { sandbox, client, key }: Errand,
  id: string,
  tell: (line: string) => void,
): Promise<void> {
  for (const action of ['confirm_completeness', 'post_offer'])
    await sandbox.operator.run(id, action).catch(() => undefined);
  const { body: invoices } = await client.get(`/v1/invoices?applicationId=${id}`);
  const invoiceNumber = invoices.items[0]?.number;
  const intent = `${invoiceNumber}/1`;
  const order = { invoiceNumber, part: 1, way: 'sbp', intent, returnUrl: 'https://site.test/' };
  const begun = await client.post('/v1/payments', order, keyOf(key, 'payment'));
  if (begun.status >= 300) return;
  const form = new URLSearchParams({ confirm: 'yes' });
  const { confirmation } = begun.body;
  if (confirmation) await sandbox.fetch(confirmation.url, { method: 'POST', body: form });
  const { body } = await client.get(`/v1/payments/${begun.body.id}`);
  tell(`paid ${key} ${body.id} ${body.status}`);
}

function stepOf({ client, key }: Errand) {
  return async (name: string, path: string, body?: unknown, etag?: string) => {
    const headers = { ...keyOf(key, name), ...(etag !== undefined && { 'if-match': etag }) };
    const answer = await client.post(path, body, headers);
    if (answer.status >= 300) throw new Error(`${key} ${name}: ${described(answer)}`);
    return answer.body;
  };
}

function keyOf(key: string, step: string): Record<string, string> {
  return { 'idempotency-key': `torture-${key}-${step}` };
}

function described({ status, body }: Answer): string {
  return `${status} ${JSON.stringify(body)}`;
}
