import { html } from 'lit';
import type { SignedInEvent } from '../src/account/account-events.js';
import type { DrskLogin } from '../src/account/login.js';
import '../src/generated/elements/login.js';
import { mount } from './mount.js';
import { connect, type Connection } from './sandbox.js';
import { choose, press, texts, type } from './typing.js';
import { until } from './until.js';

export const now = '2026-12-18T02:00:00Z';

export interface LoginPage extends Connection {
  element: DrskLogin;
  events: SignedInEvent[];
}

export async function openLogin(
  connection: Connection = connect({ now }),
  methods = 'password',
): Promise<LoginPage> {
  localStorage.removeItem('drsk.applicant-kind');
  for (const name of ['registration', 'recovery']) sessionStorage.removeItem(`drsk.${name}`); // of another file in this tab
  const element = await mount<DrskLogin>(html`
    <drsk-login
      .client=${connection.client}
      methods=${methods}
      registration-url="#registration"
      recovery-url="#recovery"
    ></drsk-login>
  `);
  const events: SignedInEvent[] = [];
  element.addEventListener('drsk-signed-in', (event) => events.push(event));
  return { ...connection, element, events };
}

/** Types a sample person's login and password, and waits for what comes next. */
export async function logIn({ element, sandbox }: LoginPage, login: string): Promise<void> {
  const person = sandbox.people.find((candidate) => candidate.login === login);
  if (!person) throw new Error(`The sandbox does not know ${login}`);
  await choose(element, 'applicantKind', person.applicantKind);
  await type(element, 'login', login);
  await type(element, 'password', person.password);
  await press(element, 'Войти');
  await loginSettled(element);
}

/** Nothing is on its way any more. */
export async function loginSettled(element: DrskLogin): Promise<void> {
  const isWaiting = (): boolean =>
    element.matches(':state(busy)') ||
    element.matches(':state(loading)') ||
    texts(element, '.loading').length > 0;
  await until(() => !isWaiting(), 'the answer');
  await element.updateComplete;
}
