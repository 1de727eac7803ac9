import type { GivenConsents, Registration } from '@drsk/contract';

const consents: GivenConsents = [{ kind: 'processing', version: '2026-09' }];

/** Somebody of each kind who has no account yet. */
export const newcomers = {
  individual: {
    applicantKind: 'individual',
    snils: '112-233-445 95',
    lastName: 'Тестова',
    firstName: 'Анна',
    middleName: 'Петровна',
    email: 'anna@example.ru',
    phone: '8 (914) 555-12-34',
    password: 'лодка под сосной 7',
    consents,
  },
  soleProprietor: {
    applicantKind: 'sole_proprietor',
    inn: '280101234570',
    ogrnip: '323280100012342',
    lastName: 'Пробный',
    firstName: 'Иван',
    email: 'ivan@example.ru',
    phone: '+79145551235',
    password: 'лодка под сосной 7',
    consents,
  },
  legalEntity: {
    applicantKind: 'legal_entity',
    inn: '27 2100 0018',
    ogrn: '1032500001236',
    kpp: '280101001',
    fullName: 'ООО «Образец»',
    email: 'office@example.ru',
    phone: '+79145551236',
    password: 'лодка под сосной 7',
    consents,
  },
} satisfies Record<string, Registration>;
