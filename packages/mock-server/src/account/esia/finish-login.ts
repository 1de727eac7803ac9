import type { EsiaPerson, EsiaReturn } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import { base64url } from 'jose';
import type { Moment } from '../../clock/moment.js';
import type { Client } from '../../http/operation.js';
import { json, problem } from '../../http/reply.js';
import { sha256 } from '../../http/sha256.js';
import { loginKey } from '../login-key.js';
import { openSession } from '../sessions/open-session.js';
import { type AccountRow, accountTable } from '../tables.js';
import { esiaMessages } from './esia.messages.js';
import { esiaPeople, loginOf } from './esia-people.js';
import { esiaLoginTable } from './esia-table.js';

interface Finish {
  readonly answer: EsiaReturn;
  readonly client: Client;
  readonly jkt: string | null;
  readonly locale: Locale;
}

/** A session, or who it was where there is no account yet. */
export async function finishLogin({ answer, client, jkt, locale }: Finish, moment: Moment) {
  const person = await personOf(answer, moment);
  if (!person) return problem(410, 'confirmation_invalid', { detail: esiaMessages[locale].gone });
  const key = loginKey(person.applicantKind, loginOf(person));
  const account = await moment.transaction.find(accountTable, 'login', key);
  if (!account) return json(200, person);
  const confirmed = await confirmIdentity(account, moment);
  return json(201, await openSession(confirmed, { method: 'esia', client, jkt }, moment));
}

/** Works once, whatever comes of it (RFC 6749 4.1.2); undefined also for another verifier than it began with. */
async function personOf(answer: EsiaReturn, moment: Moment): Promise<EsiaPerson | undefined> {
  const { transaction, now } = moment;
  const login = await transaction.get(esiaLoginTable, answer.state);
  if (!login?.chosen || login.expiresAt <= now) return undefined;
  await transaction.remove(esiaLoginTable, login.id);
  const { codeHash, personId } = login.chosen;
  const isRight =
    codeHash === (await sha256(answer.code)) &&
    login.codeChallenge === (await challengeOf(answer.codeVerifier));
  return isRight ? esiaPeople.find(({ id }) => id === personId)?.person : undefined;
}

/** S256 of RFC 7636. */
async function challengeOf(verifier: string): Promise<string> {
  const bytes = new TextEncoder().encode(verifier);
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

async function confirmIdentity(row: AccountRow, { transaction, now }: Moment): Promise<AccountRow> {
  if (row.account.identityConfirmedAt !== undefined) return row;
  const confirmed = { ...row, account: { ...row.account, identityConfirmedAt: now } };
  await transaction.put(accountTable, confirmed);
  return confirmed;
}
