import type { ContactCentre, DrskClient } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { messages } from './help-rest.messages.js';
import { toRegionCode } from './region-codes.js';
import { messages as shared } from './shared.messages.js';

/** When somebody answers the telephone, and the number to quote to them. */
export function renderHelpRest(host: DrskElement, requestId: string): TemplateResult {
  return html`${renderHours(host)}${renderRequestId(host, requestId)}`;
}

interface Known {
  centre?: ContactCentre;
  /** Widgets that failed while it was asked for: several do at once. */
  readonly waiting: Set<DrskElement>;
}

/** By client, then by region and language. */
const centres = new WeakMap<DrskClient, Map<string, Known>>();

function renderHours(host: DrskElement): TemplateResult | typeof nothing {
  const centre = centreOf(host);
  if (!centre) return nothing;
  const text = messages[host.language];
  return html`<p class="text small">
    ${text.hours(centre.hours)} ${centre.areHoursSample ? text.areSample : nothing}
  </p>`;
}

function centreOf(host: DrskElement): ContactCentre | undefined {
  const { client, language } = host;
  const regionCode = toRegionCode(host.setting('region'));
  const key = `${regionCode} ${language}`;
  const ofClient = centres.get(client) ?? new Map<string, Known>();
  centres.set(client, ofClient);
  const known = ofClient.get(key);
  if (known) {
    if (!known.centre) known.waiting.add(host);
    return known.centre;
  }
  const asked: Known = { waiting: new Set([host]) };
  ofClient.set(key, asked);
  const query = regionCode && { regionCode };
  client.offices.getContactCentre({ locale: language, ...(query && { query }) }).then(
    (centre) => {
      asked.centre = centre;
      for (const waiting of asked.waiting) waiting.requestUpdate();
      asked.waiting.clear();
    },
    () => ofClient.delete(key), // the number alone will do, until it is needed again
  );
  return undefined;
}

function renderRequestId(host: DrskElement, requestId: string): TemplateResult {
  const text = messages[host.language];
  const { copied, copy } = shared[host.language];
  const copyId = async (): Promise<void> => {
    await navigator.clipboard.writeText(requestId);
    host.announcement = copied;
  };
  return html`<p class="alert-details">
    ${text.requestId} <span class="request-id">${requestId}</span>
    <button class="button button-link" part="button button-link" type="button" @click=${copyId}>
      ${host.announcement === copied ? copied : copy}
    </button>
  </p>`;
}
