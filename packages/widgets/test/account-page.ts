import { html } from 'lit';
import type { DrskAccount } from '../src/account/cabinet/account.js';
import '../src/generated/elements/account.js';
import type { DrskElement } from '../src/shared/drsk-element.js';
import type { DrskLogin } from '../src/account/login.js';
import { mount } from './mount.js';
import type { Connection } from './sandbox.js';
import { choose, texts, type } from './typing.js';
import { until } from './until.js';

const page = location.pathname + location.search;

export interface AccountPage extends Connection {
  element: DrskAccount;
}

/** A page of a site with the whole account, opened at an address; attributes besides. */
export async function openAccount(
  connection: Connection,
  address = '',
  attributes: Record<string, string> = {},
): Promise<AccountPage> {
  history.replaceState(null, '', address.startsWith('/') ? address : page + address);
  const element = await mount<DrskAccount>(html`
    <drsk-account .client=${connection.client} .routing=${'hash'}></drsk-account>
  `);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return { ...connection, element };
}

/** Leaves no address behind for the next test. */
export function leaveAccount(): void {
  document.querySelector('drsk-account')?.remove();
  history.replaceState(null, '', page);
}

/** The widget in view, once it is drawn. */
export async function viewOf<Shown extends DrskElement>(
  { element }: AccountPage,
  tag: string,
): Promise<Shown> {
  const found = (): Shown | null => element.querySelector<Shown>(`:scope > ${tag}`);
  await until(() => found()?.shadowRoot?.querySelector('.heading'), tag);
  await element.updateComplete;
  return found()!;
}

export function menuOf({ element }: AccountPage): string[] {
  return texts(element, '.menu-link');
}

/** Presses a link of the menu. */
export async function go(page: AccountPage, label: string): Promise<void> {
  const { element } = page;
  await until(() => menuOf(page).some((text) => text.startsWith(label)), label);
  const links = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.menu-link')];
  links.find(({ textContent }) => textContent!.trim().startsWith(label))!.click();
  await element.updateComplete;
}

/** Signs in by the login that the account shows. */
export async function enter(page: AccountPage, index = 0): Promise<void> {
  const login = await viewOf<DrskLogin>(page, 'drsk-login');
  await until(() => login.querySelector('form input'));
  const person = page.sandbox.people[index]!;
  await choose(login, 'applicantKind', person.applicantKind);
  await type(login, 'login', person.login);
  await type(login, 'password', person.password);
  login.querySelector('form')!.requestSubmit();
  await until(() => !page.element.querySelector(':scope > drsk-login'));
}
