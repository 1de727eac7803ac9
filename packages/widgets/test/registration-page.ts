import type { RegistrationReceipt } from '@drsk/sdk';
import { html } from 'lit';
import type { DrskEmailConfirmation } from '../src/account/email-confirmation.js';
import '../src/generated/elements/email-confirmation.js';
import type { DrskRegistration } from '../src/account/registration.js';
import '../src/generated/elements/registration.js';
import { mount } from './mount.js';
import { connect, type Connection } from './sandbox.js';
import { choose, control, press, texts, type } from './typing.js';
import { untilShown } from './until.js';

export const anna = {
  lastName: 'Тестова',
  firstName: 'Анна',
  middleName: 'Петровна',
  email: 'anna@example.ru',
  phone: '8 914 555 12 34',
  snils: '11223344595',
  password: 'лодка под сосной 7',
};

const { middleName: _, snils: __, ...ivan } = { ...anna, email: 'ivan@example.ru' };
export const soleProprietor = { ...ivan, inn: '280101234570', ogrnip: '323280100012342' };
export const company = {
  fullName: 'ООО «Образец»',
  ogrn: '1032500001236',
  kpp: '280101001',
  email: 'office@example.ru',
  phone: '+7 914 555-12-36',
  inn: '2721000018',
  password: 'лодка под сосной 7',
};

export const processing = 'consent:processing:2026-09/28';

export async function setup(connection: Connection = connect(), { isReload = false } = {}) {
  if (!isReload) sessionStorage.clear();
  const element = await mount<DrskRegistration>(html`
    <drsk-registration .client=${connection.client} region="28" login-url="/login">
      <a href="/registration">Зарегистрироваться</a>
    </drsk-registration>
  `);
  return { ...connection, element };
}

export async function fill(
  element: DrskRegistration,
  values: Record<string, string>,
): Promise<void> {
  for (const [name, value] of Object.entries(values)) await type(element, name, value);
}

export async function toDetails(element: DrskRegistration, kind = 'individual'): Promise<void> {
  await choose(element, 'applicantKind', kind);
  await press(element, 'Дальше');
  await untilShown(element, /Как с вами связаться/);
}

export async function toConsents(
  element: DrskRegistration,
  values: object = anna,
  kind = 'individual',
) {
  await toDetails(element, kind);
  await fill(element, { ...values });
  await press(element, 'Дальше');
  await untilShown(element, /Прочитать текст/);
}

export async function toCheck(
  element: DrskRegistration,
  values: object = anna,
  kind = 'individual',
) {
  await toConsents(element, values, kind);
  control(element, processing).click();
  await element.updateComplete;
  await press(element, 'Дальше');
}

export async function register(
  element: DrskRegistration,
  values: object = anna,
  kind = 'individual',
) {
  await toCheck(element, values, kind);
  await press(element, 'Зарегистрироваться');
  await untilShown(element, /Мы отправили вам письмо/);
}

export const step = (element: DrskRegistration): string => texts(element, '.step-heading').join();

export function keptReceipt(): RegistrationReceipt {
  return JSON.parse(sessionStorage.getItem('drsk.registration')!).receipt;
}

/** The page of the site that the link of the latest letter leads to. */
export async function openLink({ sandbox, client }: Pick<Connection, 'sandbox' | 'client'>) {
  const letter = await sandbox.outbox.last({ kind: 'email-confirmation' });
  history.replaceState(null, '', new URL(letter!.links[0]!).hash);
  return mount<DrskEmailConfirmation>(
    html`<drsk-email-confirmation .client=${client} login-url="/login"></drsk-email-confirmation>`,
  );
}
