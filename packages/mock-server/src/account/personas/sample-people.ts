import type { Account, ApplicantKind, GivenConsents } from '@drsk/contract';
import type { Label, Moment } from '../../clock/moment.js';
import { newAccountRow } from '../account-row.js';
import { logConsents } from '../consents/consent-log.js';
import { consentEdition } from '../consents/consent-version.js';
import { loginKey } from '../login-key.js';
import { accountTable } from '../tables.js';
import type { Persona } from './persona.js';
import { passwordHash } from './passwords.js';
import { personas } from './personas.js';

/** Somebody whom a new sandbox knows already. */
export interface SamplePerson {
  readonly applicantKind: ApplicantKind;
  readonly login: string;
  /** Empty where nobody has set one yet. */
  readonly password: string;
  readonly name: string;
  /** What this person is good for. */
  readonly purpose: Label;
  /** The secret of an app with codes (RFC 6238), in base32; of nobody else. */
  readonly totpSecret?: string;
}

export const samplePeople: readonly SamplePerson[] = personas.map(
  ({ account: { applicantKind, login, displayName }, password, purpose, totpSecret }) => ({
    applicantKind,
    login,
    password,
    name: displayName,
    purpose,
    ...(totpSecret !== undefined && { totpSecret }),
  }),
);

const consents: GivenConsents = [
  { kind: 'processing', version: consentEdition },
  { kind: 'open_channels', version: consentEdition },
];
const client = { address: null, userAgent: null };

export async function addSamplePeople(moment: Moment): Promise<void> {
  const { transaction, random } = moment;
  for (const persona of personas) {
    const account = accountOf(persona, random.id('acc'), moment);
    const isOfficeBorn = persona.lacks?.isSetUp === false;
    const registrationId = isOfficeBorn ? null : random.id('reg');
    const { applicantKind, login } = account;
    await logConsents(
      {
        subjectId: registrationId ?? account.id,
        applicantKind,
        consents,
        client,
        ...(isOfficeBorn && { channel: 'office', collectedBy: 'Образцова О. О.' }),
      },
      moment,
    );
    const key = loginKey(applicantKind, login);
    const opened = { account, loginKey: key, passwordHash, locale: 'ru', registrationId } as const;
    const row = newAccountRow({ ...opened, ...persona.lacks });
    await transaction.put(accountTable, row);
    await persona.prepare?.(row, moment);
  }
}

function accountOf(
  { account, lacks, isPhoneConfirmed = true }: Persona,
  id: string,
  { now }: Moment,
): Account {
  const { email, phone } = account;
  // What an office wrote down, nobody has confirmed.
  const isOwned = lacks?.isSetUp !== false;
  return {
    ...account,
    id,
    ...(email !== undefined && isOwned && { emailConfirmedAt: now }),
    ...(phone !== undefined && isOwned && isPhoneConfirmed && { phoneConfirmedAt: now }),
    createdAt: now,
  };
}
