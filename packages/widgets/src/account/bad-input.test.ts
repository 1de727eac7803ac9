import type { ApplicantKind } from '@drsk/sdk';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { badValues, pastedValues } from '../../test/bad-values.js';
import { errorsBeside, summarized } from '../../test/field-errors.js';
import { mount } from '../../test/mount.js';
import { connect, type Connection } from '../../test/sandbox.js';
import { choose, control, press, texts, type } from '../../test/typing.js';
import { until } from '../../test/until.js';
import type { DrskLogin } from './login.js';
import '../generated/elements/login.js';
import type { DrskRegistration } from './registration.js';
import '../generated/elements/registration.js';

const person = { lastName: 'Тестова', firstName: 'Анна', middleName: 'Петровна' };
const contacts = { email: 'anna@example.ru', phone: '89145551234', password: 'лодка под сосной 7' };
const passport = {
  passportSeries: '10 23',
  passportNumber: '123456',
  passportIssuedOn: '05.03.2019',
  passportIssuedBy: 'ОВД Ленинского района',
  birthDate: '21.10.1985',
};
const addresses = {
  registeredAddress: 'Благовещенск, ул. Ленина, д. 1',
  actualAddress: 'Благовещенск, ул. Ленина, д. 2',
};
const registrations = {
  individual: { ...person, ...contacts, ...passport, ...addresses, snils: '11223344595' },
  sole_proprietor: {
    ...person,
    ...contacts,
    ...addresses,
    inn: '280101234570',
    ogrnip: '323280100012342',
  },
  legal_entity: {
    ...contacts,
    ...addresses,
    fullName: 'ООО «Образец»',
    inn: '2721000018',
    ogrn: '1032500001236',
    kpp: '280101001',
  },
} as const satisfies Record<ApplicantKind, Record<string, string>>;

const kinds = ['individual', 'sole_proprietor', 'legal_entity'] as const;

/** The details of a kind of applicant, and the names of all fields that it is asked for. */
async function openDetails(kind: ApplicantKind) {
  sessionStorage.clear();
  const connection = connect();
  const element = await mount<DrskRegistration>(html`
    <drsk-registration .client=${connection.client} region="28"></drsk-registration>
  `);
  await choose(element, 'applicantKind', kind);
  await press(element, 'Дальше');
  await until(() => texts(element, 'input[name="password"]').length > 0, 'the details');
  await element.updateComplete;
  const roots = [element.shadowRoot!, element.querySelector('form')!];
  const inputs = roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLInputElement>('input[name]'),
  ]);
  return { ...connection, element, names: inputs.map(({ name }) => name) };
}

/** What the server says of the same, by the names of the fields. */
async function refusedBy({ sandbox }: Connection, values: object) {
  const consents = [{ kind: 'processing', version: '2026-09' }];
  const response = await sandbox.fetch('https://sandbox.test/v1/registrations', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ ...values, consents }),
  });
  const { fields }: { fields: Record<string, { text: string }> } = await response.json();
  const problems = Object.entries(fields).map(([pointer, { text }]) => [pointer.slice(1), text]);
  return Object.fromEntries(problems);
}

const optional = ['middleName', 'kpp', ...Object.keys({ ...passport, ...addresses })];

/** A password may be anything that is long enough, and not everything has to be told. */
function mayBe(name: string, what: string): boolean {
  if (optional.includes(name) && ['nothing', 'blanks'].includes(what)) return true;
  return name === 'password' && (what === 'a tag' || what.endsWith('inside'));
}

describe('bad input in a registration', () => {
  for (const kind of kinds)
    it(`of a ${kind} is told beside every field and in the list, and stays`, async () => {
      const { element, names, requests, ...connection } = await openDetails(kind);
      const good: Record<string, string> = registrations[kind];
      expect(names).to.have.members(Object.keys(good));
      for (const [what, make] of Object.entries(badValues)) {
        const typed = names.map((name) => [name, make(good[name]!)] as const);
        for (const [name, value] of typed) await type(element, name, value);
        await press(element, 'Дальше');
        await element.updateComplete;

        const errors = errorsBeside(element, names);
        expect(Object.keys(errors), what).to.deep.equal(names.filter((name) => !mayBe(name, what)));
        expect(summarized(element), what).to.have.length(Object.keys(errors).length);
        for (const [name, value] of typed)
          expect(control(element, name).value.trim(), `${name}, ${what}`).to.equal(value.trim());
        if (what !== 'nothing' && what !== 'blanks') {
          const values = { applicantKind: kind, ...Object.fromEntries(typed) };
          expect(errors, what).to.deep.equal(await refusedBy({ requests, ...connection }, values));
        }
      }
      expect(requests).to.deep.equal([]);
      await accessible(element);
    });

  it('that a paste brings along is cleaned away', async () => {
    for (const kind of kinds)
      for (const [what, make] of Object.entries(pastedValues)) {
        const { element, names } = await openDetails(kind);
        const good: Record<string, string> = registrations[kind];
        for (const name of names)
          await type(element, name, name === 'password' ? good[name]! : make(good[name]!));
        await press(element, 'Дальше');
        await element.updateComplete;
        expect(texts(element, '.error'), what).to.deep.equal([]);
        expect(texts(element, '.step-heading').join(), what).to.contain('Шаг 3 из 4');
      }
  });
});

describe('bad input in a login', () => {
  for (const kind of kinds)
    it(`of a ${kind} is told beside every field and in the list, and stays`, async () => {
      localStorage.removeItem('drsk.applicant-kind');
      const { client, requests } = connect();
      const element = await mount<DrskLogin>(html`<drsk-login .client=${client}></drsk-login>`);
      await choose(element, 'applicantKind', kind);
      const { snils, inn } = { snils: '', inn: '', ...registrations[kind] };
      for (const [what, make] of Object.entries(badValues)) {
        const typed = make(snils || inn);
        await type(element, 'login', typed);
        await type(element, 'password', '');
        await press(element, 'Войти');
        const errors = errorsBeside(element, ['login', 'password']);
        expect(Object.keys(errors), what).to.deep.equal(['login', 'password']);
        expect(summarized(element), what).to.deep.equal(Object.values(errors));
        expect(control(element, 'login').value, what).to.equal(typed.trim());
      }
      expect(requests).to.deep.equal([]);
      await accessible(element);
    });
});
