import { html, type TemplateResult } from 'lit';
import '../appeals/appeals-view.js';
import '../applications/applications-view.js';
import '../bank/bank-view.js';
import '../centre/centre-view.js';
import '../certificates/certificates-view.js';
import '../deliveries/deliveries-view.js';
import '../faults/faults-view.js';
import '../journal/journal-view.js';
import '../outbox/outbox-view.js';
import '../overview/overview-view.js';
import '../people/people-view.js';
import '../sandboxes/sandboxes-view.js';
import '../scenarios/scenarios-view.js';
import '../settings/settings-view.js';
import type { Page } from '../shared/page.js';
import type { Counts } from './changes.js';

type Draw = (page: Page) => TemplateResult;

/** Every view by its name in the address, in the order of the menu. */
const views = {
  overview: (page) => html`<overview-view .page=${page}></overview-view>`,
  scenarios: (page) => html`<scenarios-view .page=${page}></scenarios-view>`,
  people: (page) => html`<people-view .page=${page}></people-view>`,
  applications: (page) => html`<applications-view .page=${page}></applications-view>`,
  outbox: (page) => html`<outbox-view .page=${page}></outbox-view>`,
  deliveries: (page) => html`<deliveries-view .page=${page}></deliveries-view>`,
  bank: (page) => html`<bank-view .page=${page}></bank-view>`,
  appeals: (page) => html`<appeals-view .page=${page}></appeals-view>`,
  centre: (page) => html`<centre-view .page=${page}></centre-view>`,
  certificates: (page) => html`<certificates-view .page=${page}></certificates-view>`,
  faults: (page) => html`<faults-view .page=${page}></faults-view>`,
  journal: (page) => html`<journal-view .page=${page}></journal-view>`,
  sandboxes: (page) => html`<sandboxes-view .page=${page}></sandboxes-view>`,
  settings: (page) => html`<settings-view .page=${page}></settings-view>`,
} satisfies Record<string, Draw>;

export type ViewName = keyof typeof views;

export const viewNames = Object.keys(views).filter(isViewName);

/** What the menu counts beside a view. */
export const countedBy: Partial<Record<ViewName, keyof Counts>> = {
  applications: 'applications',
  outbox: 'messages',
  bank: 'orders',
  appeals: 'appeals',
  journal: 'exchanges',
};

export function draw(name: ViewName, page: Page): TemplateResult {
  const known: Record<ViewName, Draw> = views;
  return known[name](page);
}

function isViewName(name: string): name is ViewName {
  return Object.hasOwn(views, name);
}
