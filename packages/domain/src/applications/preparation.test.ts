import type { ApplicantKind, ApplicationAnswers, AttachmentKind } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { preparationOf } from './preparation.js';

const today = '2026-12-18';

describe('what an application takes', () => {
  it.each<[ApplicantKind, AttachmentKind[], string]>([
    ['individual', ['title_document', 'passport_copy'], 'the title and the passport'],
    ['sole_proprietor', ['title_document', 'passport_copy'], 'the title and the passport'],
    ['legal_entity', ['title_document'], 'an organization has no passport'],
  ])('of %s is %j at least: %s', (kind, documents) => {
    expect(preparationOf(kind, {}, today).documents).toEqual(documents);
  });

  it('names what some need besides, and nothing twice', () => {
    const { cases, documents } = preparationOf('individual', {}, today);
    expect(cases).toEqual(
      expect.arrayContaining([
        { name: 'representative', documents: ['power_of_attorney'] },
        { name: 'apartmentBuilding', documents: ['owners_consent'] },
        { name: 'above15', documents: ['device_list'] },
        { name: 'above150', documents: ['location_plan'] },
      ]),
    );
    for (const one of cases)
      expect(one.documents.filter((kind) => documents.includes(kind))).toEqual([]);
  });

  it('asks organizations for no more up to 150\u00A0kW', () => {
    const names = preparationOf('legal_entity', {}, today).cases.map(({ name }) => name);
    expect(names).toContain('above150');
    expect(names).not.toContain('above15');
  });

  it('takes less time the more is known', () => {
    const known: ApplicationAnswers = {
      lastName: 'Сопкина',
      firstName: 'Мария',
      snils: '200-300-400 48',
      identityDocument: 'passport',
      passportSeries: '10 23',
      passportNumber: '123456',
      passportIssuedOn: '2023-05-10',
      registeredAddress: '675000, Благовещенск, ул. Ленина, 1',
      phone: '+7 914 000-00-01',
      email: 'maria@example.ru',
    };
    const whole = preparationOf('individual', {}, today).minutes;
    const rest = preparationOf('individual', known, today).minutes;
    expect(rest).toBeLessThan(whole);
    expect(whole % 5).toBe(0);
    expect(rest).toBeGreaterThan(0);
  });
});
