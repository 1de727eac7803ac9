import { html } from 'lit';
import type { DrskApplicationForm } from '../src/applications/form/application-form.js';
import '../src/generated/elements/application-form.js';
import { mount } from './mount.js';
import { connect, type Connection, signIn } from './sandbox.js';
import { choose, press, texts } from './typing.js';
import { until } from './until.js';

export const now = '2026-12-18T02:00:00Z';

/** A sandbox whose people are not those of another test: the tests of several files share a browser. */
export function connectAlone(): Connection {
  return connect({ now, seed: crypto.getRandomValues(new Uint32Array(1))[0]! });
}

/** Somebody is signed in and opens the page of the form for the first time. */
export async function setupForm(connection: Connection = connectAlone(), person = 0) {
  history.replaceState(null, '', location.pathname);
  await signIn(connection, person);
  const element = await openForm(connection);
  await press(element, 'Начать новую заявку');
  return { ...connection, element };
}

/** What the browser keeps of this person's drafts. */
export function journal({ client }: Pick<Connection, 'client'>): string[] {
  const { state } = client.account;
  const id = state.status === 'signed-in' ? state.account.id : '?';
  return Object.keys(localStorage).filter((key) => key.includes(id));
}

/** The page is opened, or opened again. */
export async function openForm({ client }: Connection, id = ''): Promise<DrskApplicationForm> {
  const element = await mount<DrskApplicationForm>(html`
    <drsk-application-form
      .client=${client}
      application-id=${id}
      success-url="/account/application"
      login-url="/login"
    ></drsk-application-form>
  `);
  await until(() => texts(element, '.loading').length === 0);
  await element.updateComplete;
  return element;
}

/** Filing draws up a document, which takes its time. */
export async function untilForm(element: DrskApplicationForm, text: RegExp): Promise<void> {
  const isShown = (): boolean => texts(element, '.container').some((shown) => text.test(shown));
  await until(isShown, `${text}`);
  await element.updateComplete;
}

/** What the step shows may be on its way. */
async function untilReady(element: DrskApplicationForm): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await until(() => texts(element, '.loading, [aria-disabled]').length === 0);
  await element.updateComplete;
}

export async function next(element: DrskApplicationForm): Promise<void> {
  await press(element, 'Дальше');
  await untilReady(element);
}

/** Past the first step of an individual. */
export async function toObject(element: DrskApplicationForm): Promise<void> {
  await choose(element, 'regionCode', '28');
  await choose(element, 'purpose', 'household');
  await next(element);
}

export const step = (element: DrskApplicationForm): string =>
  texts(element, '.step-heading').join();
export const labels = (element: DrskApplicationForm): string[] => texts(element, '.label');
