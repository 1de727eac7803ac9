import { html } from 'lit';
import type { DrskApplications } from '../src/applications/list/applications.js';
import '../src/generated/elements/applications.js';
import { mount } from './mount.js';
import type { Connection } from './sandbox.js';
import { texts } from './typing.js';
import { until } from './until.js';

/** The page of the list, with what its address says after `#`. */
export async function openList({ client }: Connection, hash = ''): Promise<DrskApplications> {
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  const element = await mount<DrskApplications>(html`
    <drsk-applications
      .client=${client}
      application-url="/account/application"
      form-url="/account/new"
      login-url="/login"
    ></drsk-applications>
  `);
  await element.updateComplete;
  return element;
}

/** With what finds a few among many. */
export async function openLongList(connection: Connection, hash = ''): Promise<DrskApplications> {
  const element = await openList(connection, hash);
  await until(() => texts(element, '.count').join().match(/:/) !== null, 'counted');
  return element;
}

export const cards = (element: DrskApplications): string[] => texts(element, '.card');
export const titles = (element: DrskApplications): string[] => texts(element, '.card .subheading');
