import type { Application, Payment } from '@drsk/contract';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { logIn, type SandboxClient } from '../sandbox-client.js';

/** What is wrong with a sandbox in which all that was answered must be, once, and nothing half. */
export async function faultsOf(sandbox: Sandbox, told: readonly string[]): Promise<string[]> {
  const client = await logIn(sandbox, sandbox.people[0]!);
  const applications = await all<Application>(client, '/v1/applications');
  const payments = await all<Payment>(client, '/v1/payments');
  const bookings: { id: string; startsAt: string; officeId: string }[] = (
    await client.get('/v1/bookings')
  ).body.items;
  const letters = await sandbox.outbox.list({ kind: 'application-submitted', channel: 'email' });
  const keys = applications.map(
    ({ objectName }: Application & { objectName?: string }) => objectName,
  );
  const numbers = applications.flatMap(({ number }) => number ?? []);
  const paid = payments.filter(({ status }) => status === 'paid');
  return [
    ...twice('application', keys),
    ...twice('number', numbers),
    ...twice(
      'letter',
      letters.map(({ text }) => /28-26-\d+/.exec(text)?.[0]),
    ),
    ...twice(
      'payment',
      paid.map(({ invoiceNumber, part }) => `${invoiceNumber}/${part}`),
    ),
    ...twice(
      'visit',
      bookings.map(({ startsAt, officeId }) => `${officeId} ${startsAt}`),
    ),
    ...(letters.length === numbers.length
      ? []
      : [`${letters.length} letters for ${numbers.length} submissions`]),
    ...told.flatMap((line) => missing(line, { applications, paid, bookings })),
  ];
}

interface Found {
  readonly applications: readonly Application[];
  readonly paid: readonly Payment[];
  readonly bookings: readonly { id: string }[];
}

/** What was answered and is not there. */
function missing(line: string, { applications, paid, bookings }: Found): string[] {
  const [what, , id, state] = line.split(' ');
  const isThere = {
    draft: () => applications.some((one) => one.id === id),
    filed: () => applications.some(({ number }) => number === id),
    booked: () => bookings.some((one) => one.id === id),
    paid: () => state !== 'paid' || paid.some((one) => one.id === id),
  };
  const check = Object.entries(isThere).find(([name]) => name === what)?.[1];
  return !check || check() ? [] : [`lost: ${line}`];
}

function twice(what: string, values: readonly (string | undefined)[]): string[] {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    if (value === undefined) return [];
    if (seen.has(value)) return [`twice: ${what} ${value}`];
    seen.add(value);
    return [];
  });
}

async function all<Item>(client: SandboxClient, path: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let next: string | null = ''; next !== null;) {
    const cursor: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`;
    const { body } = await client.get(`${path}?limit=100${cursor}`);
    items.push(...body.items);
    next = body.next ?? null;
  }
  return items;
}
