import type { AnswerChange, ApplicationAnswers, ApplicationStatus } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { categoryFacts } from '../category-facts.js';
import { categoryOf } from '../category.js';
import { editionOn } from '../../rulesets/limits.js';
import { checkCorrection, correctionOf, mayCorrect } from './corrections.js';
import { changeText, differenceOf } from './difference.js';
import { effectiveHistory } from './effective-history.js';

const filedOn = '2026-12-18';

const household: ApplicationAnswers = {
  regionCode: '28',
  purpose: 'household',
  objectName: 'Жилой дом',
  objectAddress: 'Благовещенский округ, с. Чигири, ул. Образцовая, д. 7',
  powerKw: '15',
  supplierContractKind: 'energy_supply',
  lastName: 'Сопкина',
  firstName: 'Мария',
  snils: '200-300-400 48',
  passportSeries: '1023',
  passportNumber: '123456',
  passportIssuedOn: '05.03.2019',
  registeredAddress: '675000, Амурская область, г. Благовещенск, ул. Примерная, д. 5',
  phone: '+7 914 000-00-01',
  email: 'maria@example.ru',
};

function filed(status: ApplicationStatus = 'submitted', answers: ApplicationAnswers = household) {
  const facts = categoryFacts(answers, 'individual')!;
  const category = categoryOf(facts, editionOn(filedOn));
  return { status, applicantKind: 'individual' as const, answers, category, filedOn };
}

function check(changes: ApplicationAnswers, status?: ApplicationStatus) {
  const answers = { ...household, ...changes };
  const errors = checkCorrection(filed(status), answers, {
    correctedOn: '2026-12-21',
    locale: 'ru',
  });
  return Object.fromEntries(Object.entries(errors).map(([name, { code }]) => [name, code]));
}

describe('a correction', () => {
  it.each<[ApplicationStatus, boolean, string]>([
    ['draft', false, 'a draft is simply changed'],
    ['submitted', true, 'the documents are checked'],
    ['incomplete', true, 'the grid waits'],
    ['in_review', true, 'the offer is made'],
    ['offer_posted', false, 'the offer is made of these answers'],
    ['accepted', false, 'there is a contract'],
    ['withdrawn', false, 'it is over'],
  ])('of what is %s: %s, since %s', (status, expected) => {
    expect(mayCorrect({ status })).toBe(expected);
  });

  it.each<[ApplicationAnswers, ApplicationStatus, boolean, string]>([
    [{ powerKw: '12' }, 'submitted', true, 'the power is in the technical conditions'],
    [{ powerKw: '12' }, 'in_review', true, 'they may be half made'],
    [{ powerKw: '12' }, 'incomplete', false, 'the terms stand still, and begin with the documents'],
    [{ objectAddress: 'с. Чигири, ул. Образцовая, д. 8' }, 'submitted', true, 'another place'],
    [{ phone: '+7 914 000-00-02' }, 'submitted', false, 'whom to call changes nothing'],
    [{ passportNumber: '123457' }, 'in_review', false, 'a slip'],
    [
      {
        isFiledByRepresentative: true,
        powerOfAttorneyNumber: '7',
        powerOfAttorneyOn: '01.12.2026',
      },
      'in_review',
      false,
      'who files it changes nothing',
    ],
    [{ phone: '+7 914 000-00-02', phases: '1' }, 'submitted', true, 'one of them is enough'],
  ])('by %j of what is %s begins the terms anew: %s, since %s', (changes, status, restarts) => {
    const correction = correctionOf(filed(status), { ...household, ...changes });
    expect(correction.restarts).toBe(restarts);
    expect(correction.changes.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(changes).toSorted(),
    );
  });

  it.each<[ApplicationAnswers, Record<string, string>, string]>([
    [{ powerKw: '12' }, {}, 'still п. 14'],
    [{ powerKw: ' 15 ' }, { answers: 'no_change' }, 'blanks are nothing'],
    [{}, { answers: 'no_change' }, 'nothing at all'],
    [{ snils: '112-233-445 95' }, { snils: 'answer_fixed' }, 'somebody else'],
    [{ regionCode: '25' }, { regionCode: 'answer_fixed' }, 'another branch'],
    [{ powerKw: 'много' }, { powerKw: 'power' }, 'the rules of filing hold'],
    [{ powerKw: '' }, { powerKw: 'required' }, 'what was demanded is demanded'],
    [{ passportIssuedOn: '22.12.2026' }, { passportIssuedOn: 'past_date' }, 'not issued yet'],
    [{ passportIssuedOn: '20.12.2026' }, {}, 'issued after the filing'],
  ])('by %j is refused for %j: %s', (changes, expected) => {
    expect(check(changes)).toEqual(expected);
  });

  it('cannot make another category of it, and names the answers that would', () => {
    const company: ApplicationAnswers = { powerKw: '100', reliabilityCategory: 'III' };
    const answers = { ...company, powerKw: '200', phone: '+79140000003' };
    const facts = categoryFacts(company, 'legal_entity')!;
    const category = categoryOf(facts, editionOn(filedOn));
    const application = {
      status: 'submitted' as const,
      applicantKind: 'legal_entity' as const,
      answers: company,
      category,
      filedOn,
    };
    const errors = checkCorrection(application, answers, {
      correctedOn: '2026-12-21',
      locale: 'ru',
    });
    expect(errors.powerKw?.code).toBe('category_changes');
    expect(errors.powerKw?.text).toMatch(/из категории п.\s12\(1\) в п.\s12:/);
    expect(errors.phone).toBeUndefined();
  });
});

describe('the difference', () => {
  it('is in the order of the form, with what is asked no more', () => {
    const before = { ...household, voltageKv: '0.4', phases: '3' } as const;
    const after = { ...household, powerKw: '12', voltageKv: '6', comment: 'Спешим' } as const;
    expect(differenceOf({ answers: before, applicantKind: 'individual', filedOn }, after)).toEqual([
      { name: 'powerKw', before: '15', after: '12' },
      { name: 'voltageKv', before: '0.4', after: '6' },
      { name: 'comment', before: null, after: 'Спешим' },
      { name: 'phases', before: '3', after: null },
    ]);
  });

  it.each<[AnswerChange, [string, string], string]>([
    [{ name: 'powerKw', before: '15', after: '12' }, ['15', '12'], 'typed'],
    [{ name: 'comment', before: null, after: 'Да' }, ['нет ответа', 'Да'], 'none before'],
    [{ name: 'phases', before: '3', after: '1' }, ['Три (380 В)', 'Одна (220 В)'], 'chosen'],
    [{ name: 'isMining', before: null, after: true }, ['Нет', 'Да'], 'a box'],
    [{ name: 'unheardOf', before: '1', after: '2' }, ['1', '2'], 'a newer question'],
  ])('%j reads %j: %s', (change, [before, after]) => {
    const text = changeText(change, 'ru');
    expect([text.before, text.after].map((value) => value.replaceAll('\u00a0', ' '))).toEqual([
      before,
      after,
    ]);
  });
});

describe('what the stages see', () => {
  const history = [
    { kind: 'submitted', on: '2026-12-18' },
    { kind: 'documents_requested', on: '2026-12-21' },
    { kind: 'documents_supplied', on: '2026-12-22' },
    { kind: 'completeness_confirmed', on: '2026-12-23' },
  ] as const;

  it('after a correction is an application that has just become complete', () => {
    const corrected = [...history, { kind: 'corrected', on: '2026-12-24' }] as const;
    expect(effectiveHistory(corrected)).toEqual([
      { kind: 'submitted', on: '2026-12-18' },
      { kind: 'documents_supplied', on: '2026-12-24' },
    ]);
  });

  it('is the same after a correction that changes no term', () => {
    const clarified = [...history, { kind: 'clarified', on: '2026-12-24' }] as const;
    expect(effectiveHistory(clarified)).toEqual(clarified);
  });

  it('ends with a withdrawal', () => {
    const withdrawn = [...history, { kind: 'withdrawn', on: '2026-12-24' }] as const;
    expect(effectiveHistory(withdrawn).at(-1)).toEqual({ kind: 'annulled', on: '2026-12-24' });
  });
});
