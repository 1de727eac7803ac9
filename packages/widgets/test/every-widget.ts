import { render } from 'lit';
import { html, LitElement } from 'lit';
import type { DrskClient } from '@drsk/sdk';
import * as all from '../src/index.js';
import type { DrskElement } from '../src/shared/drsk-element.js';
import type { Language } from '../src/shared/language.js';
import { mount } from './mount.js';
import { until } from './until.js';

/** Those that draw nothing of their own. */
const silent = ['drsk-config', 'drsk-signed'];

/** Of every element that the package has. */
export const tags = Object.values(all)
  .filter((entry) => 'prototype' in entry && entry.prototype instanceof LitElement)
  .map((entry) => customElements.getName(entry as typeof LitElement) ?? '')
  .filter((tag) => !silent.includes(tag))
  .toSorted();

/** Who looks at a widget: a visitor of the site, or somebody with an account. */
export type Reader = 'visitor' | 'account';
export const readers = ['visitor', 'account'] as const;

export type Clients = Readonly<Record<Reader, DrskClient>>;

/** One widget as one of them sees it. */
export interface Seen {
  readonly name: string;
  readonly tag: string;
  readonly reader: Reader;
}

export const everything: readonly Seen[] = tags.flatMap((tag) =>
  readers.map((reader) => ({
    name: `${tag} of ${reader === 'visitor' ? 'a visitor' : 'an account'}`,
    tag,
    reader,
  })),
);

export interface PageOptions {
  applicationId: string;
  clients: Clients;
  language?: Language | undefined;
}

/** Puts them all on one page. */
export async function openPage(
  seen: readonly Seen[],
  { applicationId, clients, language = 'ru' }: PageOptions,
): Promise<Map<Seen, DrskElement>> {
  const place = await mount<HTMLElement>(html`<div lang=${language}></div>`);
  const elements = seen.map(({ tag, reader }) => {
    const element = document.createElement(tag) as DrskElement;
    Object.assign(element, { client: clients[reader], region: '28' });
    // The form begins a new one.
    if (tag !== 'drsk-application-form') element.setAttribute('application-id', applicationId);
    element.setAttribute('login-url', '/login');
    element.setAttribute('routing', 'memory');
    return element;
  });
  render(elements, place);
  return new Map(seen.map((each, index) => [each, elements[index]!]));
}

/** What a reader sees of it, without the minute of the last look and what is said aloud. */
export function shown(element: DrskElement): string {
  const container = element.shadowRoot?.querySelector('.container')?.cloneNode(true);
  if (!(container instanceof Element)) return '';
  container.querySelector('[role=status].visually-hidden')?.remove();
  const slotted = [...element.querySelectorAll<DrskElement>(':scope > [slot=view]')].map(shown);
  return [container.textContent, ...slotted]
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/Обновлено в \d+:\d+/, '')
    .trim();
}

export function alerts(element: DrskElement): string {
  const views = [...element.querySelectorAll<DrskElement>(':scope > [slot=view]')];
  return [element, ...views]
    .flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('.alert-danger .alert-title')])
    .map(({ textContent }) => textContent!.trim().replaceAll(/\s+/g, ' '))
    .join();
}

export async function settle(elements: Iterable<DrskElement>): Promise<void> {
  for (const element of elements) {
    const isBusy = (): boolean => element.matches(':state(loading)') || isLoading(element);
    await until(() => shown(element) !== '' && !isBusy(), `${element.localName} settles`);
  }
}

export function isLoading(element: DrskElement): boolean {
  return /Загружаем…|Loading…/.test(shown(element));
}

/** What was said aloud last, in the widget and in the view that it shows. */
export function heard(element: DrskElement): string {
  const views = [...element.querySelectorAll<DrskElement>(':scope > [slot=view]')];
  return [element, ...views].map(({ announcement }) => announcement).join(' ');
}
