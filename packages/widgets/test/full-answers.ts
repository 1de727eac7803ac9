import { type ShownField, shownFields } from '@drsk/domain';
import type { ApplicantKind, ApplicationAnswers } from '@drsk/sdk';

type AnswerRule = NonNullable<ShownField['rules']>[number];

/** Right answers under which the form asks as much as it can; a new question is among them. */
export function fullAnswers(applicantKind: ApplicantKind): ApplicationAnswers {
  const answers: ApplicationAnswers = {};
  const subject = { answers, applicantKind, filedOn: '2026-12-18' };
  const next = (): ShownField | undefined =>
    shownFields(subject).find(({ name }) => answers[name] === undefined);
  for (let field = next(); field; field = next()) {
    const { name } = field;
    const asked = (answer: string | boolean): number =>
      shownFields({ ...subject, answers: { ...answers, [name]: answer } }).length;
    const [best] = possible(field).toSorted((one, other) => asked(other) - asked(one));
    Reflect.set(answers, name, best);
  }
  return answers;
}

export function isTyped({ kind }: ShownField): boolean {
  return kind !== 'choice' && kind !== 'yesno';
}

/** The plainest first: of those that bring up as many questions, it is taken. */
function possible({ kind, choices, rules = [] }: ShownField): readonly (string | boolean)[] {
  if (kind === 'yesno') return [false, true];
  return choices ?? [rules.map((rule) => goodByRule[rule]).find(Boolean) ?? 'Жилой дом'];
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
  passport_series: '10 23',
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
  power: '7',
  previous_power: '7',
  address: 'Благовещенск, ул. Ленина, 1',
};
