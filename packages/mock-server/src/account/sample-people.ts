import type { ApplicantKind, GivenConsents, Registration } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import { consentVersion } from './consent-texts.js';
import { logConsents } from './consents.js';
import { loginKey } from './login-key.js';
import { accountTable } from './tables.js';
import { toAccount } from './to-account.js';

/** Somebody whom a new sandbox knows already. */
export interface SamplePerson {
  readonly applicantKind: ApplicantKind;
  readonly login: string;
  readonly password: string;
  readonly name: string;
}

const password = 'sopka-28-taiga';

const consents: GivenConsents = [{ kind: 'processing', version: consentVersion }];
const client = { address: null, userAgent: null };

/** The numbers pass their checks and are nobody's; a hash for each, so that a sandbox begins at once. */
const samples: readonly { input: Registration; passwordHash: string }[] = [
  {
    input: {
      applicantKind: 'individual',
      snils: '200-300-400 48',
      lastName: 'Сопкина',
      firstName: 'Мария',
      middleName: 'Андреевна',
      email: 'maria@example.ru',
      phone: '+79140000001',
      password,
      consents,
    },
    passwordHash:
      '00112233445566778899aabbccddeeff$09c251cc051f0fa891062d01cdffe8e93c1ac7ad87ba6eca2c81ebe5bee3091f',
  },
  {
    input: {
      applicantKind: 'sole_proprietor',
      inn: '250000000103',
      ogrnip: '323250000000017',
      lastName: 'Кедров',
      firstName: 'Пётр',
      middleName: 'Ильич',
      email: 'petr@example.ru',
      phone: '+79140000002',
      password,
      consents,
    },
    passwordHash:
      '102132435465768798a9bacbdcedfe0f$f57e77427262b98c84038da884d388cd2ae96d70b9dd6bfa01ecfa4f8860b484',
  },
  {
    input: {
      applicantKind: 'legal_entity',
      inn: '2700000017',
      ogrn: '1022700000014',
      kpp: '270001001',
      fullName: 'ООО «Багульник»',
      email: 'office@example.ru',
      phone: '+79140000003',
      password,
      consents,
    },
    passwordHash:
      '2031425364758697a8b9cadbecfd0e1f$20ac6ab97fb5e1bb2b35ef485de70e48256f9b0087b59487d849918082ef0763',
  },
];

export const samplePeople: readonly SamplePerson[] = samples.map(({ input }) => {
  const { applicantKind, login, displayName } = toAccount('', input, '');
  return { applicantKind, login, password, name: displayName };
});

export async function addSamplePeople(moment: Moment): Promise<void> {
  const { transaction, now, random } = moment;
  for (const { input, passwordHash } of samples) {
    const account = toAccount(random.id('acc'), input, now);
    const registrationId = random.id('reg');
    await logConsents({ registrationId, consents, client }, moment);
    await transaction.put(accountTable, {
      id: account.id,
      account,
      loginKey: loginKey(account.applicantKind, account.login),
      passwordHash,
      locale: 'ru',
      registrationId,
    });
  }
}
