import type { Moment } from '../../clock/moment.js';
import type { Caller } from '../../http/operation.js';
import { ProblemError } from '../../http/reply.js';
import { sha256 } from '../../http/sha256.js';
import { type BookingRow, bookingTable } from './booking.js';

interface Knocking {
  readonly caller: Caller | undefined;
  readonly headers: { readonly 'Booking-Key'?: string };
}

/** Whose visits a request may see: of the account, of the key, or of both; the first of them is who books. */
export async function ownersOf({ caller, headers }: Knocking): Promise<string[]> {
  const { 'Booking-Key': key } = headers;
  // Whoever came by the number of one application is not sure to be its owner.
  const isAccount = caller?.applicationId === null;
  const owners = [
    ...(isAccount ? [accountOwner(caller.account.id)] : []),
    ...(key === undefined ? [] : [`key/${await sha256(key)}`]),
  ];
  if (owners.length > 0) return owners;
  throw caller
    ? new ProblemError(403, 'temporary_access_limited')
    : new ProblemError(401, 'unauthenticated');
}

export function accountOwner(accountId: string): string {
  return `account/${accountId}`;
}

/** Of an account; nobody for a visitor without one. */
export function accountOf({ owner }: BookingRow): string | undefined {
  return owner.startsWith('account/') ? owner.slice('account/'.length) : undefined;
}

/** Everything that is not over, the soonest first. */
export async function bookingsOf(
  owners: readonly string[],
  { transaction, now }: Moment,
): Promise<BookingRow[]> {
  const lists = await Promise.all(
    owners.map((owner) => transaction.list(bookingTable, { index: 'owner', prefix: `${owner}/` })),
  );
  return lists
    .flat()
    .filter(({ endsAt }) => endsAt > now)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
}

/** @throws {ProblemError} 404 where there is none, or it is somebody else's */
export async function ownBooking(
  request: Knocking & { readonly path: { readonly bookingId: string } },
  { transaction }: Moment,
): Promise<BookingRow> {
  const owners = await ownersOf(request);
  const row = await transaction.get(bookingTable, request.path.bookingId);
  if (!row || !owners.includes(row.owner)) throw new ProblemError(404, 'not_found');
  return row;
}
