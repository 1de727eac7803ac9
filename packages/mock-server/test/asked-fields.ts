import type { ApplicantKind, ApplicationAnswers } from '@drsk/contract';
import { type ShownField, shownFields } from '@drsk/domain';

type AnswerRule = NonNullable<ShownField['rules']>[number];

/** A question of the form, and answers under which it is asked. */
export interface AskedField {
  readonly field: ShownField;
  readonly answers: ApplicationAnswers;
}

/** Every question that some answer brings up, read from the form itself: a new one is among them. */
export function askedFields(applicantKind: ApplicantKind): AskedField[] {
  const asked = new Map<string, AskedField>();
  const open: ApplicationAnswers[] = [{}];
  for (const answers of open)
    for (const field of shownFields({ answers, applicantKind, filedOn: '2026-12-18' })) {
      if (asked.has(field.name)) continue;
      asked.set(field.name, { field, answers });
      open.push(...choicesOf(field).map((choice) => ({ ...answers, [field.name]: choice })));
    }
  return [...asked.values()];
}

/** An answer that is right there. */
export function goodAnswer({ kind, choices, rules = [] }: ShownField): string | boolean {
  if (kind === 'yesno') return true;
  return choices?.[0] ?? rules.map((rule) => goodByRule[rule]).find(Boolean) ?? 'Жилой дом';
}

function choicesOf({ kind, choices = [] }: ShownField): readonly (string | boolean)[] {
  return kind === 'yesno' ? [true] : choices;
}

const goodByRule: Partial<Record<AnswerRule, string>> = {
  snils: '200-300-400 48',
  person_inn: '280101234570',
  company_inn: '2700000017',
  ogrn: '1022700000014',
  ogrnip: '323280100012342',
  kpp: '280101001',
  phone: '+7 914 000-00-01',
  email: 'maria@example.ru',
  passport_series: '1023',
  passport_number: '123456',
  coordinates: '50° 20′ 10″ с. ш. 127° 31′ 13″ в. д.',
  document_number: 'AA 1234567',
  cadastral_number: '28:01:010203:45',
  person_name: 'Сопкина',
  past_date: '05.03.2019',
  future_date: '01.09.2028',
  month: '06.2027',
  count: '2',
  temporary_months: '12',
  power: '15',
  previous_power: '15',
  address: 'Благовещенск, ул. Ленина, 1',
};
