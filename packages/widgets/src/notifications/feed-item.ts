import type { Notification } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderButton } from '../shared/plain-button.js';
import { renderDeliveries } from './deliveries.js';
import type { Marks } from './marks.js';
import { type Clock, formatTime } from './moments.js';
import type { DrskNotifications } from './notifications.js';
import { messages } from './notifications.messages.js';

interface ItemView {
  host: DrskNotifications;
  marks: Marks;
  clock: Clock;
}

/** One notification: what it says, where it leads, and what became of its messages. */
export function renderItem(item: Notification, { host, marks, clock }: ItemView): TemplateResult {
  const text = messages[host.language];
  const isUnread = item.readAt === null;
  return html`<li class="notification ${isUnread ? 'unread' : ''}" part="notification">
    <p class="notification-head">
      <span class="muted small">
        <time datetime=${item.createdAt}>${formatTime(item.createdAt, clock)}</time> ·
        ${text.kinds[item.kind]}
      </span>
      ${isUnread ? html`<span class="mark">${text.isUnread}</span>` : nothing}
    </p>
    <p class="notification-title">${item.title}</p>
    ${item.text ? html`<p class="text">${item.text}</p>` : nothing}
    <div class="row notification-ways">
      ${linksOf(item, host).map(([url, label]) => html`<a class="link" href=${url}>${label}</a>`)}
      ${
        isUnread
          ? renderButton(text.read, () => marks.read([item.id]), {
              look: 'button-link',
              about: item.title,
            })
          : nothing
      }
    </div>
    ${renderDeliveries(item, clock)}
  </li>`;
}

/** To what it is about, where the site says on which page that is. */
function linksOf(item: Notification, host: DrskNotifications): [url: string, label: string][] {
  const { links } = messages[host.language];
  const { appealId, applicationId, bookingId, documentIds, kind, securityMatter } = item;
  const { applicationUrl, appealsUrl, documentsUrl, officesUrl, paymentsUrl, profileUrl } = host;
  const at = (url: string, id: string | null): string => (id === null ? url : `${url}#id=${id}`);
  const ways: [isMeant: boolean, url: string | undefined, id: string | null, label: string][] = [
    [documentIds.length > 0, documentsUrl, applicationId, links.documents],
    [kind === 'payment', paymentsUrl, applicationId, links.payments],
    [applicationId !== null, applicationUrl, applicationId, links.application],
    [appealId !== null, appealsUrl, appealId, links.appeal],
    [bookingId !== null, officesUrl, null, links.visits],
    [kind === 'security', sectionOf(profileUrl, securityMatter), null, links.profile],
  ];
  return ways.flatMap(([isMeant, url, id, label]) =>
    isMeant && url ? [[at(url, id), label]] : [],
  );
}

/** Where that is looked at and changed. */
function sectionOf(
  profileUrl: string | undefined,
  matter: Notification['securityMatter'],
): string | undefined {
  const isKnown = profileUrl && matter;
  return isKnown ? `${profileUrl}#section=${matter.replace('_', '-')}` : profileUrl;
}
