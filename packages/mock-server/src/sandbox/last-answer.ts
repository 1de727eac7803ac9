import type { Call } from '../faults/call.js';
import type { Journal } from '../journal/journal.js';

/** What the same account got the last time it read the same address. */
export function lastAnswer({ request, exchange }: Call, journal: Journal): string | undefined {
  const { accountId } = exchange.caller ?? {};
  const read = journal.kept({ method: request.method, status: 200 });
  const same = read.findLast(
    (kept) => kept.request.url === request.url && kept.exchange.caller?.accountId === accountId,
  );
  return same?.exchange.text?.toString();
}
