import type { Registration, RegistrationReceipt } from '@drsk/contract';
import { later, secondsBetween } from '../clock/instant.js';
import type { JobDefinitions, Moment } from '../clock/moment.js';
import type { Client } from '../http/operation.js';
import { ProblemError } from '../http/reply.js';
import { sha256 } from '../http/sha256.js';
import type { Locale } from '@drsk/domain';
import { logConsents } from './consents.js';
import { letterMessages } from './letter.messages.js';
import { loginKey } from './login-key.js';
import { hashPassword } from './password-hash.js';
import { sendConfirmation, sendKnown } from './registration-letters.js';
import { accountTable, type RegistrationRow, registrationTable } from './tables.js';
import { toAccount } from './to-account.js';

/** Letters of one registration. */
const mostLetters = 5;
/** Letters to one address as long as nobody confirms it: it may be somebody else's. */
const mostLettersTo = 15;

export interface RegistrationInput {
  readonly input: Registration;
  readonly locale: Locale;
  readonly client: Client;
}

/**
 * Takes as long, and answers the same, whether or not the number has its account already: only the letter tells.
 *
 * @throws {ProblemError} 429 when the address got too many letters
 */
export async function openRegistration(
  { input, locale, client }: RegistrationInput,
  moment: Moment,
): Promise<RegistrationReceipt> {
  const { random, now } = moment;
  const registrationId = random.id('reg');
  const account = toAccount(random.id('acc'), input, now);
  await refuseFlood(account.email, moment);
  const passwordHash = await hashPassword(input.password, random);
  await logConsents({ registrationId, consents: input.consents, client }, moment);
  return sendLetter(
    {
      id: registrationId,
      account,
      loginKey: loginKey(account.applicantKind, account.login),
      passwordHash,
      locale,
      tokenHash: null,
      expiresAt: now,
      resendAt: now,
      lettersSent: 0,
    },
    moment,
  );
}

/** @throws {ProblemError} 404, or 429 when it is too early or too many were sent */
export async function resendLetter(id: string, moment: Moment): Promise<RegistrationReceipt> {
  const registration = await moment.transaction.get(registrationTable, id);
  if (!registration) throw new ProblemError(404, 'not_found');
  const { lettersSent, expiresAt, resendAt } = registration;
  const allowedAt = lettersSent < mostLetters ? resendAt : expiresAt;
  if (allowedAt > moment.now) refuseUntil(allowedAt, moment);
  return sendLetter(registration, moment);
}

async function refuseFlood(email: string, moment: Moment): Promise<void> {
  const query = { index: 'email', prefix: email };
  const rows = await moment.transaction.list(registrationTable, query);
  const sent = rows.filter(({ account }) => account.email === email);
  const letters = sent.reduce((sum, { lettersSent }) => sum + lettersSent, 0);
  const [first] = sent.map(({ expiresAt }) => expiresAt).toSorted();
  if (first !== undefined && letters >= mostLettersTo) refuseUntil(first, moment);
}

function refuseUntil(instant: string, { now }: Moment): never {
  const headers = { 'retry-after': String(secondsBetween(now, instant)) };
  throw new ProblemError(429, 'too_many_attempts', { headers });
}

/** A registration that nobody confirms is personal data that nobody needs. */
export const registrationJobs: JobDefinitions = {
  'registration-expiry': {
    label: { ru: letterMessages.ru.expiry, en: letterMessages.en.expiry },
    run: ({ transaction }, id) => transaction.remove(registrationTable, id),
  },
};

async function sendLetter(
  registration: RegistrationRow,
  moment: Moment,
): Promise<RegistrationReceipt> {
  const { transaction, now, jobs, random } = moment;
  const { id, account } = registration;
  const token = random.token('confirm');
  const isKnown = await transaction.find(accountTable, 'login', registration.loginKey);
  const expiresAt = later(now, { hours: 24 });
  const resendAt = later(now, { minutes: 1 });
  await transaction.put(registrationTable, {
    ...registration,
    tokenHash: isKnown ? null : await sha256(token),
    expiresAt,
    resendAt,
    lettersSent: registration.lettersSent + 1,
  });
  await jobs.schedule({
    id: `expiry-${id}`,
    at: expiresAt,
    kind: 'registration-expiry',
    subject: id,
  });
  await (isKnown ? sendKnown(registration, moment) : sendConfirmation(registration, token, moment));
  return { id, email: account.email, expiresAt, resendAt };
}
