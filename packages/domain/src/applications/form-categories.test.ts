import { type ApplicantKind, type ApplicationAnswers, enums } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { categoryCases, individual, legalEntity } from '../../test/category-answers.js';
import { askedOf } from './asked.js';
import { missingAttachments } from './attachments.js';
import { brokenAnswers } from './broken-answers.js';
import type { AnswerName, FormSubject } from './form-field.js';
import { formMessages } from './form-texts.js';
import { sectionNames, shownFields } from './form.js';
import { fieldsOf } from './form.js';
import { loadSectionTexts } from './section-texts.js';

function of(applicantKind: ApplicantKind, answers: ApplicationAnswers): FormSubject {
  return { answers, applicantKind, filedOn: '2026-12-18' };
}

const codes: (subject: FormSubject) => Record<string, string> = brokenAnswers;

function names(subject: FormSubject): string[] {
  return shownFields(subject).map(({ name }) => name);
}

const cases = categoryCases.map(({ clause, what, kind, answers }) => ({
  clause,
  what,
  subject: of(kind, answers),
}));

describe('an application of each category', () => {
  it('is among the cases', () => {
    const clauses = new Set(cases.map(({ clause }) => clause));
    expect([...clauses].toSorted()).toEqual([...enums.CategoryClause].toSorted());
  });

  it.each(cases)('$clause, $what, is of that category', ({ clause, subject }) => {
    expect(askedOf(subject).category.clause).toBe(clause);
  });

  it.each(cases)('$clause, $what, is filed with what п. 9 demands', ({ subject }) => {
    expect(codes(subject)).toEqual({});
  });

  it.each(cases)('$clause, $what, demands each of these answers', ({ subject }) => {
    // What decides the category is not demanded by it.
    const deciding = ['isTemporary', 'hasMicrogeneration', 'isGridCompany', 'connectionReason'];
    const demanded = Object.keys(subject.answers).filter((name) => !deciding.includes(name));
    for (const name of demanded) {
      const { [name as AnswerName]: _left, ...answers } = subject.answers;
      expect(codes({ ...subject, answers })).toMatchObject({ [name]: 'required' });
    }
  });

  it.each(cases)('$clause, $what, is asked for nothing twice, in words', async ({ subject }) => {
    const asked = names(subject);
    expect(new Set(asked).size).toBe(asked.length);
    for (const section of sectionNames) {
      const { ru, en } = await loadSectionTexts[section]();
      for (const { name, choices = [] } of fieldsOf(section, subject)) {
        expect(ru.fields[name]).toBe(formMessages.ru.fields[name]);
        for (const texts of [ru, en])
          expect(Object.keys(texts.choices?.[name] ?? {})).toEqual(
            expect.arrayContaining([...choices]),
          );
      }
    }
  });
});

const company = (answers: ApplicationAnswers) => of('legal_entity', { ...legalEntity, ...answers });
const person = (answers: ApplicationAnswers) => of('individual', { ...individual, ...answers });

describe('п. 9', () => {
  it.each<[AnswerName, FormSubject, boolean, string]>([
    ['activityKind', company({}), true, '(ж) of a small business'],
    ['activityKind', person({}), false, 'of no household'],
    ['loadKind', company({ powerKw: '700' }), true, '(ж) of the large ones'],
    ['loadKind', company({ powerKw: '300' }), false, 'of no medium business'],
    ['pointCount', company({ powerKw: '300' }), true, '(д) from 150 kW on'],
    ['pointCount', company({}), false, 'not of the small ones'],
    ['stage1PowerKw', company({ powerKw: '300' }), true, '(и) from 150 kW on'],
    ['stage1PowerKw', company({}), false, 'only with stages'],
    ['stage1PowerKw', company({ hasStages: true }), true, 'with stages'],
    ['technologicalReserveKw', company({ powerKw: '700' }), true, '(з(1)) of the large ones'],
    ['technologicalReserveKw', company({ powerKw: '300' }), false, 'of no medium business'],
    ['reliabilityCategory', person({}), false, '(е) is printed in form 6'],
    ['reliabilityCategory', person({ powerKw: '20' }), true, 'of a large house'],
    ['reliabilityCategory', company({ isTemporary: true }), false, 'is III by section VII'],
    ['wantsInstallment', company({}), true, '12(1)'],
    ['wantsInstallment', person({ hasMicrogeneration: true }), true, '13(5)'],
    ['wantsInstallment', company({ powerKw: '300' }), false, 'п. 12 has none'],
    ['wantsInstallment', person({}), false, 'п. 14 has none'],
    ['minerRegistryEntry', company({ isMining: true }), true, 'п. 117'],
    ['minerRegistryEntry', person({ isMining: true }), false, 'an individual needs no entry'],
    ['firstCategoryKw', company({ powerKw: '300', reliabilityCategory: 'II' }), true, 'a split'],
    ['firstCategoryKw', company({ powerKw: '300', reliabilityCategory: 'III' }), false, 'no split'],
  ])('asks for %s: %2$j (%4$s)', (name, subject, isAsked) => {
    expect(names(subject).includes(name)).toBe(isAsked);
  });

  it('does not demand the supplier of those who need 670 kW', () => {
    const { supplierContractKind: _left, ...answers } = legalEntity;
    const large = of('legal_entity', { ...answers, powerKw: '670' });
    expect(codes(large)).not.toHaveProperty('supplierContractKind');
    const medium = of('legal_entity', { ...answers, powerKw: '669' });
    expect(codes(medium)).toMatchObject({ supplierContractKind: 'required' });
  });

  it.each<[FormSubject, Record<string, string>, string]>([
    [
      company({ hasMicrogeneration: true, powerKw: '-' }),
      { powerKw: 'previous_power' },
      'no power',
    ],
    [
      company({ isTemporary: true, temporaryKind: 'mobile', temporaryMonths: '13' }),
      { temporaryMonths: 'temporary_months' },
      'longer than a year',
    ],
    [
      person({ isTemporary: true, temporaryKind: 'construction', temporaryUntil: '18.12.2026' }),
      { temporaryUntil: 'future_date' },
      'until today',
    ],
    [company({ powerKw: '300', pointCount: '0' }), { pointCount: 'count' }, 'no point'],
    [
      person({ connectionReason: 'category_change', powerKw: '0' }),
      { previousPowerKw: 'required' },
      'another category of what',
    ],
  ])('refuses %j with %j: %s', (subject, expected) => {
    expect(codes(subject)).toMatchObject(expected);
  });
});

describe('a list', () => {
  const stages = (answers: ApplicationAnswers) =>
    names(company({ powerKw: '300', ...answers })).filter((name) => /^stage\d/.test(name)).length /
    4;

  it.each<[ApplicationAnswers, number, string]>([
    [{}, 1, 'the first row'],
    [{ stage1PowerKw: '100' }, 2, 'the next one is offered'],
    [{ stage1PowerKw: ' ' }, 1, 'a blank is nothing'],
    [{ stage3PowerKw: '100' }, 4, 'rows before one that was filled'],
    [{ stage6PowerKw: '100' }, 6, 'no more than there are names for'],
  ])('of stages with %j has %i rows: %s', (answers, rows) => {
    expect(stages(answers)).toBe(rows);
  });

  it('wants a row that was begun to be finished, and lets an empty one be', () => {
    const first = Object.fromEntries(
      Object.entries(categoryCases[2]!.answers).filter(([name]) => name.startsWith('stage1')),
    );
    const broken = codes(company({ powerKw: '300', ...first, stage2PowerKw: '150' }));
    expect(Object.keys(broken).filter((name) => name.startsWith('stage'))).toEqual([
      'stage2DesignMonth',
      'stage2CommissioningMonth',
      'stage2ReliabilityCategory',
    ]);
  });

  it('of points has as many rows as there are points, from two on', () => {
    const rows = (pointCount: string) =>
      names(company({ powerKw: '300', pointCount })).filter((name) => /^point\d/.test(name))
        .length / 3;
    expect(['', '1', '2', '6', '9'].map(rows)).toEqual([0, 0, 2, 6, 6]);
    const broken = codes(company({ powerKw: '300', pointCount: '2', point1PowerKw: '100' }));
    expect(broken).toMatchObject({ point1VoltageKv: 'required', point2PowerKw: 'required' });
    expect(broken).not.toHaveProperty('point1Place');
  });

  it('tells its rows apart', () => {
    const rows = shownFields(company({ powerKw: '300', stage1PowerKw: '100' })).flatMap(
      ({ row }) => row ?? [],
    );
    expect(rows.map(({ list, number }) => `${list} ${number}`)).toEqual([
      ...Array.from({ length: 4 }, () => 'stages 1'),
      ...Array.from({ length: 4 }, () => 'stages 2'),
    ]);
    expect(formMessages.ru.fields.stage2PowerKw.label).toBe('Этап 2: мощность, кВт');
  });
});

describe('п. 10', () => {
  it.each<[FormSubject, string[], string]>([
    [company({ powerKw: '150' }), ['title_document'], '150 kW'],
    [company({ powerKw: '151' }), ['title_document', 'location_plan', 'device_list'], '(а), (в)'],
    [
      company({ powerKw: '300', voltageKv: '35' }),
      ['title_document', 'location_plan', 'single_line_diagram', 'device_list'],
      '(б)',
    ],
    [company({ isTemporary: true }), ['title_document', 'device_list'], 'temporary'],
    [
      company({ powerKw: '50001' }),
      ['title_document', 'location_plan', 'device_list', 'external_supply_scheme'],
      '(к)',
    ],
    [
      company({ hasMicrogeneration: true, generationKw: '5001' }),
      ['title_document', 'device_list', 'external_supply_scheme'],
      '(к) of a generator',
    ],
    [
      company({ connectionReason: 'redistribution' }),
      ['title_document', 'redistribution_agreement'],
      'п. 34',
    ],
    [
      person({ hasMicrogeneration: true }),
      ['title_document', 'passport_copy'],
      'a roof needs no more',
    ],
  ])('demands of %j %j: %s', (subject, expected) => {
    expect(missingAttachments([], subject)).toEqual(expected);
  });
});
