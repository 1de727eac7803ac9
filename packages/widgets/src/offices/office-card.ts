import {
  formatDay as formatHours,
  formatWeek,
  localDate,
  officeMessages,
  type Opening,
  openingAt,
} from '@drsk/domain';
import type { Office } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import type { Language } from '../shared/language.js';
import { renderButton } from '../shared/plain-button.js';
import { formatDay, shortTime } from './local-time.js';
import { messages } from './offices.messages.js';
import type { SlotPanel } from './slot-panel.js';

export interface OfficeCard {
  office: Office;
  /** As on the sketch. */
  number: number;
  /** «12 км», where it is known. */
  distance: string | undefined;
  panel: SlotPanel | undefined;
  book: () => unknown;
}

/** How many dates of other hours are told of. */
const mostExceptions = 4;

/** An office: whether it is open, where, when, for what and for whom. */
export function renderOffice(host: DrskElement, card: OfficeCard): TemplateResult {
  const { office, number, distance, panel, book } = card;
  const { id, name, address, hours } = office;
  const text = messages[host.language];
  return html`<article class="office" part="office" data-office=${id} tabindex="-1">
    <div class="office-name" role="heading" aria-level=${host.headingLevel + 1}>
      <span class="office-number" aria-hidden="true">${number}</span>${name}
    </div>
    ${renderOpening(host, office)}
    <p class="text">
      ${address}${distance ? html`<br /><span class="muted">${text.here.away(distance)}</span>` : nothing}
    </p>
    <p class="text small">
      <span class="muted">${text.hours}:</span> ${formatWeek(hours, host.language)}
    </p>
    <p class="text small">
      <span class="muted">${text.accessibility}:</span> ${marksOf(office, host.language)}
    </p>
    <details class="more">
      <summary>${text.services}, ${lower(text.exceptions)}</summary>
      ${renderDetails(host, office)}
    </details>
    ${panel ? panel.render() : renderBooking(host, office, book)}
  </article>`;
}

function renderBooking(
  { language }: DrskElement,
  { isBookable, name }: Office,
  book: () => unknown,
): TemplateResult {
  const text = messages[language];
  if (!isBookable) return html`<p class="muted">${text.queue}</p>`;
  return html`<div>${renderButton(text.book, book, { about: name })}</div>`;
}

function renderOpening({ client, language }: DrskElement, office: Office): TemplateResult {
  const opening = openingAt(office, client.now());
  const today = localDate(client.now(), office.regionCode);
  const look = opening.isOpen ? 'opening-open' : 'opening-closed';
  return html`<p class="opening ${look}">${openingText(opening, today, language)}</p>`;
}

function openingText(
  { isOpen, isBreak, closes, opens }: Opening,
  today: string,
  language: Language,
): string {
  const { opening } = messages[language];
  if (isOpen) return opening.open(shortTime(closes ?? ''));
  if (!opens) return opening.unknown;
  const time = shortTime(opens.time);
  if (isBreak) return opening.pause(time);
  return opens.date === today
    ? opening.today(time)
    : opening.later(formatDay(opens.date, language), time);
}

function renderDetails({ language }: DrskElement, office: Office): TemplateResult {
  const text = messages[language];
  const { services } = officeMessages[language];
  const exceptions = office.exceptions
    .slice(0, mostExceptions)
    .map(
      ({ date, hours, reason }) =>
        `${formatDay(date, language)}: ${formatHours(hours, language)} (${lower(reason)})`,
    );
  return html`<dl class="facts">
    ${renderFact(
      text.services,
      office.services.map((service) => services[service]),
    )}
    ${renderFact(text.exceptions, exceptions)}
  </dl>`;
}

function marksOf({ accessibility }: Office, language: Language): string {
  if (accessibility.length === 0) return messages[language].noMarks;
  return accessibility
    .map((mark) => lower(officeMessages[language].accessibility[mark]))
    .join(', ');
}

function renderFact(term: string, items: readonly string[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<dt>${term}</dt>
    ${items.map((item) => html`<dd>${item}</dd>`)}`;
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
