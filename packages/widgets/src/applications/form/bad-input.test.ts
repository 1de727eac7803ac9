import { fieldsOf, type SectionName, sectionNames } from '@drsk/domain';
import {
  type ApplicantKind,
  type ApplicationAnswers,
  type DrskClient,
  isValidationError,
} from '@drsk/sdk';
import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { badValues } from '../../../test/bad-values.js';
import { errorsBeside, summarized } from '../../../test/field-errors.js';
import { connectAlone, next, openForm } from '../../../test/form-page.js';
import { fullAnswers, isTyped } from '../../../test/full-answers.js';
import { signIn } from '../../../test/sandbox.js';
import { control, type } from '../../../test/typing.js';

const kinds = ['individual', 'sole_proprietor', 'legal_entity'] as const;

/** The steps with something to type; one that another kind of applicant has too is tried once. */
const steps = [...new Map(kinds.flatMap(stepsOf)).values()];

function stepsOf(kind: ApplicantKind, person: number) {
  const answers = fullAnswers(kind);
  return sectionNames.map((section) => {
    const fields = lastingFields(section, answers, kind);
    const key = JSON.stringify([section, fields.map(({ name, rules }) => [name, rules])]);
    return [key, { kind, person, section, answers, fields }] as const;
  });
}

/** What is typed, but for what only shows while something else in the step is answered. */
function lastingFields(section: SectionName, answers: ApplicationAnswers, kind: ApplicantKind) {
  const fieldsWith = (given: ApplicationAnswers) =>
    fieldsOf(section, { answers: given, applicantKind: kind, filedOn: '2026-12-18' });
  const typed = fieldsWith(answers).filter(isTyped);
  const emptied = Object.fromEntries(typed.map(({ name }) => [name, '']));
  const left = fieldsWith({ ...answers, ...emptied }).map(({ name }) => name);
  return typed.filter(({ name }) => left.includes(name));
}

/** What the server says when such a draft is submitted, by the names of these fields. */
async function refusedBy(client: DrskClient, answers: ApplicationAnswers, names: string[]) {
  const { id, etag } = await client.applications.create(answers);
  const error: unknown = await client.applications
    .submit(id, { ifMatch: etag })
    .catch((refusal: unknown) => refusal);
  const fields = isValidationError(error) ? error.fields : {};
  const texts = names.map((name) => [name, fields[`/${name}`]?.text] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

/** In the list the sentence goes on after the name of its field. */
function endOf(error = ''): string {
  return error.slice(1).toLowerCase();
}

describe('bad input in an application', () => {
  for (const { kind, person, section, answers, fields } of steps)
    it(`of a ${kind} is told at the step “${section}”, and stays`, async () => {
      const connection = connectAlone();
      history.replaceState(null, '', location.pathname);
      await signIn(connection, person);
      const names = fields.map(({ name }) => name);
      const wrong = Object.fromEntries(names.map((name) => [name, '<']));
      const { id } = await connection.client.applications.create({ ...answers, ...wrong });
      const element = await openForm(connection, id);
      for (const [what, make] of Object.entries(badValues)) {
        const typed = names.map((name) => [name, make(String(answers[name]))] as const);
        for (const [name, value] of typed) await type(element, name, value);
        const isEmpty = typed.every(([, value]) => value.trim() === '');
        const expected = fields.filter(({ isRequired }) => isRequired || !isEmpty);
        if (expected.length === 0) continue;
        await next(element);
        const errors = errorsBeside(element, names);
        expect(Object.keys(errors), what).to.deep.equal(expected.map(({ name }) => name));
        expect(summarized(element), what).to.have.length(expected.length > 1 ? expected.length : 0);
        for (const [index, item] of summarized(element).entries())
          expect(item.toLowerCase(), what).to.contain(endOf(Object.values(errors)[index]));
        for (const [name, value] of typed)
          expect(control(element, name).value.trim(), `${name}, ${what}`).to.equal(value.trim());
        const same = { ...answers, ...Object.fromEntries(typed) };
        expect(errors, what).to.deep.equal(await refusedBy(connection.client, same, names));
      }
      await accessible(element);
    });
});
