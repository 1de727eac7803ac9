import { html } from 'lit';
import '../src/generated/elements/profile.js';
import type { DrskProfile } from '../src/account/profile/profile.js';
import type { SectionName } from '../src/account/profile/sections.js';
import { mount } from './mount.js';
import { connect, type Connection, signIn } from './sandbox.js';
import { texts } from './typing.js';
import { until } from './until.js';

export const now = '2026-12-18T02:00:00Z';
export const password = 'sopka-28-taiga';

export interface ProfilePage extends Connection {
  element: DrskProfile;
  /** Errors that the widget told the page of. */
  failures: unknown[];
}

/** Somebody is signed in and has opened a section of the profile. */
export async function openProfile(
  section: SectionName,
  { connection = connect({ now }), person = 0, locale = 'ru' } = {},
): Promise<ProfilePage> {
  await signIn(connection, person);
  history.replaceState(null, '', `#section=${section}`);
  const element = await mount<DrskProfile>(html`
    <drsk-profile
      .client=${connection.client}
      region="28"
      locale=${locale}
      login-url="/login"
    ></drsk-profile>
  `);
  const failures: unknown[] = [];
  element.addEventListener('drsk-failure', ({ detail }) => failures.push(detail));
  await settled(element);
  return { ...connection, element, failures };
}

/** Nothing is on its way any more. */
export async function settled(element: DrskProfile): Promise<void> {
  const isBusy = (): boolean =>
    texts(element, '.loading').length > 0 ||
    element.matches(':state(loading)') ||
    element.matches(':state(busy)');
  await until(() => texts(element, '.section-title').length > 0 && !isBusy());
  await element.updateComplete;
}

/** Goes to a section by the menu. */
export async function goTo(element: DrskProfile, section: SectionName): Promise<void> {
  element.shadowRoot!.querySelector<HTMLElement>(`.menu a[href$="section=${section}"]`)!.click();
  await until(() => location.hash === `#section=${section}`);
  await new Promise((resolve) => setTimeout(resolve));
  await settled(element);
}

/** Sends the widget's own form, as Enter in one of its fields does. */
export async function sendCredentials(element: DrskProfile): Promise<void> {
  element.querySelector('form')!.requestSubmit();
  await until(() => !element.matches(':state(busy)'));
  await element.updateComplete;
}

/** Presses the button whose accessible name is that, and waits. */
export async function pressNamed(element: DrskProfile, name: string): Promise<void> {
  const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button')];
  const button = buttons.find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent!.trim()) === name,
  );
  if (!button) throw new Error(`There is no button “${name}”`);
  button.click();
  await element.updateComplete;
  await until(() => !element.matches(':state(busy)'));
  await element.updateComplete;
}

/** The code of the SMS that was sent last. */
export async function lastCode({ sandbox }: Connection): Promise<string> {
  const message = await sandbox.outbox.last({ channel: 'sms' });
  return /\d{6}/.exec(message?.text ?? '')?.[0] ?? '';
}
