import { eventName, formatKopecks, localDate, requestTitles } from '@drsk/domain';
import type { TimelineEvent } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatShortDay, regionOf } from '../dates.js';
import { formatMoment } from '../local-moment.js';
import { messages } from './tracker-rest.messages.js';
import type { TrackerView } from './tracker-view.js';

/** What has happened last, in a line. */
export function renderLastEvent(view: TrackerView): TemplateResult | typeof nothing {
  const event = view.application.timeline.at(-1);
  if (!event) return nothing;
  return html`<p class="muted small">
    ${messages[view.language].lastEvent}: ${eventDay(event, view)} — ${eventTitle(event, view)}
  </p>`;
}

export function eventTitle(event: TimelineEvent, view: TrackerView): string {
  const { amountKopecks, requestKind, startsAt } = event;
  const { application, language } = view;
  const details = [
    eventName(event, application.timeline, language),
    requestKind && requestTitles[language].kinds[requestKind],
    startsAt && formatMoment(startsAt, view),
    amountKopecks !== undefined && formatKopecks(amountKopecks, language),
  ];
  return details.filter(Boolean).join(': ');
}

export function eventDay({ at }: TimelineEvent, view: TrackerView): string {
  return formatShortDay(localDate(at, regionOf(view.application)), view);
}
