import type { ApplicantKind, ApplicationAnswers, AttachmentKind } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { categoryCases } from '../../test/category-answers.js';
import {
  checkAttachmentFile,
  maxAttachmentBytes,
  missingAttachments,
  wantedAttachments,
} from './attachments.js';
import { checkAnswers } from './check-answers.js';
import type { AnswerName, FormSubject } from './form-field.js';
import { formMessages } from './form-texts.js';
import { fieldsOf, sectionNames, shownFields } from './form.js';
import { answersFromAccount } from './prefill.js';
import { loadSectionTexts } from './section-texts.js';

const filedOn = '2026-12-18';

function of(applicantKind: ApplicantKind, answers: ApplicationAnswers = {}): FormSubject {
  return { answers, applicantKind, filedOn };
}

const household: ApplicationAnswers = {
  regionCode: '28',
  purpose: 'household',
  objectName: 'Жилой дом',
  objectAddress: 'Благовещенский район, с. Чигири, ул. Новая, 1',
  powerKw: '15',
  supplierContractKind: 'energy_supply',
  lastName: 'Тестова',
  firstName: 'Анна',
  snils: '112-233-445 95',
  passportSeries: '10 23',
  passportNumber: '123456',
  passportIssuedOn: '2023-05-10',
  registeredAddress: '675000, Благовещенск, ул. Ленина, 1, кв. 2',
  phone: '+79145551234',
  email: 'anna@example.ru',
};

const business: ApplicationAnswers = {
  regionCode: '28',
  objectName: 'Магазин',
  objectAddress: 'Благовещенский район, с. Чигири, ул. Новая, 1',
  activityKind: 'Розничная торговля',
  powerKw: '50',
  previousPowerKw: '100',
  reliabilityCategory: 'III',
  supplierContractKind: 'energy_supply',
  registeredAddress: '675000, Благовещенск, ул. Ленина, 1, кв. 2',
  phone: '+79145551234',
  email: 'ivan@example.ru',
};
const ivan: ApplicationAnswers = {
  ...business,
  lastName: 'Пробный',
  firstName: 'Иван',
  inn: '280101234570',
  ogrnip: '323280100012342',
};
const company: ApplicationAnswers = {
  ...business,
  fullName: 'ООО «Образец»',
  inn: '2721000018',
  ogrn: '1032500001236',
};

const kinds = ['individual', 'sole_proprietor', 'legal_entity'] as const;

/** Calls for every question that is not asked of everybody. */
const everything: ApplicationAnswers = {
  connectionReason: 'other',
  supplierContractKind: 'existing',
  isFiledByRepresentative: true,
};

function codes(answers: ApplicationAnswers, kind: ApplicantKind): Record<string, string> {
  const errors = Object.entries(checkAnswers(of(kind, answers), 'ru'));
  return Object.fromEntries(errors.map(([name, { code }]) => [name, code]));
}

describe('checkAnswers', () => {
  it.each<[string, ApplicationAnswers, ApplicantKind]>([
    ['a household of appendix 6', household, 'individual'],
    ['a sole proprietor of appendix 4', ivan, 'sole_proprietor'],
    ['a legal entity of appendix 4', company, 'legal_entity'],
    ['typed dates', { ...household, passportIssuedOn: '10.05.2023' }, 'individual'],
  ])('lets %s be filed with no more than п. 9 demands', (_what, answers, kind) => {
    expect(codes(answers, kind)).toEqual({});
  });

  it.each<[ApplicantKind, ApplicationAnswers]>([
    ['individual', household],
    ['sole_proprietor', ivan],
    ['legal_entity', company],
  ])('demands everything of a minimal application of %s', (kind, answers) => {
    const optional = ['previousPowerKw'];
    for (const name of Object.keys(answers).filter((key) => !optional.includes(key))) {
      const { [name as AnswerName]: _left, ...rest } = answers;
      expect(codes(rest, kind)).toMatchObject({ [name]: 'required' });
    }
  });

  it.each<[string, ApplicationAnswers, Record<string, string>]>([
    ['a wrong СНИЛС', { snils: '112-233-445 96' }, { snils: 'snils' }],
    ['blanks', { lastName: '  ' }, { lastName: 'required' }],
    ['no number of kW', { powerKw: 'много' }, { powerKw: 'power' }],
    ['zero kW', { powerKw: '0' }, { powerKw: 'power' }],
    [
      'an increase of no power',
      { connectionReason: 'power_increase' },
      { previousPowerKw: 'required' },
    ],
    ['no month', { commissioningMonth: 'летом' }, { commissioningMonth: 'month' }],
    [
      'half a cadastral number',
      { cadastralNumber: '28:1' },
      { cadastralNumber: 'cadastral_number' },
    ],
    ['half an address', { objectAddress: 'Чигири' }, { objectAddress: 'address' }],
    [
      'a passport of tomorrow',
      { passportIssuedOn: '2026-12-19' },
      { passportIssuedOn: 'past_date' },
    ],
    [
      'an existing contract without its data',
      { supplierContractKind: 'existing' },
      { existingContractNumber: 'required', existingContractOn: 'required' },
    ],
    [
      'a representative without a name',
      { isFiledByRepresentative: true },
      { representativeName: 'required' },
    ],
  ])('names the field of %s', (_reason, answers, expected) => {
    expect(codes({ ...household, ...answers }, 'individual')).toEqual(expected);
  });

  it.each<[string, ApplicationAnswers, ApplicantKind, Record<string, string>]>([
    [
      'a company’s ИНН of a person',
      { ...ivan, inn: '2721000018' },
      'sole_proprietor',
      { inn: 'person_inn' },
    ],
    [
      'a person’s ИНН of a company',
      { ...company, inn: '280101234570' },
      'legal_entity',
      { inn: 'company_inn' },
    ],
    [
      'an ОГРН in place of ОГРНИП',
      { ...ivan, ogrnip: '1032500001236' },
      'sole_proprietor',
      { ogrnip: 'ogrnip' },
    ],
  ])('names the field of %s', (_reason, answers, kind, expected) => {
    expect(codes(answers, kind)).toEqual(expected);
  });

  it('does not look at answers that are not asked for', () => {
    expect(codes({ ...household, existingContractOn: 'вчера', kpp: '1' }, 'individual')).toEqual(
      {},
    );
  });

  it('keeps the order of the form', () => {
    expect(Object.keys(checkAnswers(of('individual'), 'ru')).slice(0, 4)).toEqual([
      'regionCode',
      'purpose',
      'objectName',
      'objectAddress',
    ]);
  });

  it('says what is missing', () => {
    const missing = checkAnswers(of('individual'), 'ru');
    expect(missing.objectName?.text).toBe('Заполните поле «Что подключаем»');
    expect(missing.regionCode?.text).toBe('Выберите ответ: «Регион»');
  });
});

describe('the form', () => {
  it.each<ApplicantKind>(['individual', 'sole_proprietor', 'legal_entity'])(
    'asks %s for nothing twice, and has a text for every choice',
    (kind) => {
      const fields = shownFields(of(kind));
      const names = fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const texts: Record<string, Record<string, string>> = formMessages.ru.choices;
      for (const { name, choices = [] } of fields)
        expect(Object.keys(texts[name] ?? {})).toEqual(expect.arrayContaining([...choices]));
    },
  );

  it('shows an individual neither business nor companies’ questions', () => {
    const names = shownFields(of('individual')).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['snils', 'passportSeries', 'birthPlace']));
    for (const name of ['inn', 'ogrn', 'reliabilityCategory', 'wantsInstallment'] as const)
      expect(names).not.toContain(name);
  });

  it.each(sectionNames)('asks somebody something in %s', (section) => {
    const cases = categoryCases.map(({ kind, answers }) => fieldsOf(section, of(kind, answers)));
    expect(cases.flat()).not.toEqual([]);
  });

  it.each(sectionNames)('has all words of %s in one place', async (section) => {
    const { ru, en } = await loadSectionTexts[section]();
    const own = new Set(kinds.flatMap((kind) => fieldsOf(section, of(kind, everything))));
    for (const { name, choices = [] } of own) {
      expect(ru.fields[name]).toBe(formMessages.ru.fields[name]);
      expect(Object.keys(en.choices?.[name] ?? {})).toEqual(expect.arrayContaining([...choices]));
    }
  });

  it('writes numbers the way people do, and leaves wrong ones alone', () => {
    const snils = shownFields(of('individual')).find(({ name }) => name === 'snils');
    expect(snils?.format?.('11223344595')).toBe('112-233-445 95');
    expect(snils?.format?.('<11223344596>')).toBe('<11223344596>');
  });
});

describe('attachments', () => {
  it.each<[ApplicantKind, ApplicationAnswers, AttachmentKind[], string]>([
    ['individual', {}, ['title_document', 'passport_copy'], 'the title and the passport'],
    ['sole_proprietor', {}, ['title_document', 'passport_copy'], 'the title and the passport'],
    ['legal_entity', {}, ['title_document'], 'no passport of an organization'],
    [
      'legal_entity',
      { isFiledByRepresentative: true },
      ['title_document', 'power_of_attorney'],
      'a representative',
    ],
    [
      'individual',
      { isInApartmentBuilding: true },
      ['title_document', 'passport_copy', 'owners_consent'],
      'an apartment building',
    ],
  ])('of %s with %j are %j: %s', (kind, answers, expected) => {
    expect(missingAttachments([], of(kind, answers))).toEqual(expected);
    expect(missingAttachments(expected, of(kind, answers))).toEqual([]);
  });

  it('may be more than is demanded', () => {
    const optional = wantedAttachments(of('individual')).filter(({ isRequired }) => !isRequired);
    expect(optional.map(({ kind }) => kind)).toEqual([
      'location_plan',
      'single_line_diagram',
      'benefit_certificate',
      'other',
    ]);
  });

  it.each<[string, number, string | undefined, string]>([
    ['application/pdf', 1, undefined, 'a PDF'],
    ['image/png', maxAttachmentBytes, undefined, 'of the largest size'],
    ['image/jpeg', maxAttachmentBytes + 1, 'file_size', 'a byte more'],
    ['application/zip', 1, 'file_type', 'an archive'],
    ['image/jpeg', 0, 'file_empty', 'nothing in it'],
    ['toString', 1, 'file_type', 'no type at all'],
  ])('%s of %i bytes breaks %j: %s', (mediaType, size, code) => {
    expect(checkAttachmentFile({ mediaType, size }, 'ru')?.code).toBe(code);
  });
});

describe('answersFromAccount', () => {
  it('takes what the account knows, and nothing else', () => {
    const account = {
      id: 'acc-1',
      applicantKind: 'individual',
      login: '112-233-445 95',
      displayName: 'Тестова Анна',
      email: 'anna@example.ru',
      phone: '+79145551234',
      snils: '112-233-445 95',
      lastName: 'Тестова',
      firstName: 'Анна',
      createdAt: '2026-12-01T02:00:00Z',
    } as const;
    expect(answersFromAccount(account)).toEqual({
      email: 'anna@example.ru',
      phone: '+79145551234',
      snils: '112-233-445 95',
      lastName: 'Тестова',
      firstName: 'Анна',
    });
  });
});
