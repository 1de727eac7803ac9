import type { TimelineEvent, TimelineEventKind } from '@drsk/contract';
import { attachmentMessages, documentMessages, type Locale, statusMessages } from '@drsk/domain';
import type { FiledApplication } from '../applications/application.js';
import { pictureOfApplication } from '../applications/picture.js';
import type { Moment } from '../clock/moment.js';
import { formatDate } from '../documents/format.js';
import { letterMessages } from './letter.messages.js';

/**
 * Tells the applicant by e-mail and by phone what the last event is (п. 105: on the same day). It is stored by then,
 * and so are its documents; the letter carries a link to them, and nothing personal.
 */
export async function announce(application: FiledApplication, moment: Moment): Promise<void> {
  const { filing, accountId, id } = application;
  const event = filing.timeline.at(-1);
  if (!event || !isAnnounced(event.kind)) return;
  const { email, phone, locale } = await moment.recipientOf(accountId);
  const texts = letterMessages[locale];
  const { headline: happened, next: nextOf } = texts.events[event.kind];
  const headline = texts.headline(filing.number, happened);
  const next = nextOf(nextFacts(application, locale));
  const documents = documentNames(application, event, locale);
  const link = `${moment.settings.siteUrl}/account/application#id=${id}`;
  const text = texts.letter({ headline, documents, next, link });
  const kind = `application-${event.kind.replaceAll('_', '-')}`;
  await moment.outbox.send({ channel: 'email', to: email, kind, subject: headline, text });
  await moment.outbox.send({ channel: 'sms', to: phone, kind, text: texts.sms(headline, next) });
}

type AnnouncedKind = keyof typeof letterMessages.ru.events;

function isAnnounced(kind: TimelineEventKind): kind is AnnouncedKind {
  return Object.hasOwn(letterMessages.ru.events, kind);
}

function nextFacts(application: FiledApplication, locale: Locale) {
  const { dueOn } = pictureOfApplication(application);
  const { annulmentReason, missingItems } = application.filing;
  const { kinds } = attachmentMessages[locale];
  const requested = missingItems.filter(({ state }) => state === 'requested');
  return {
    until: dueOn === null ? '' : letterMessages[locale].until(formatDate(dueOn)),
    missing: requested.map(({ attachmentKind }) => kinds[attachmentKind].label).join('; '),
    reason: annulmentReason ? statusMessages[locale].annulment[annulmentReason] : '',
  };
}

function documentNames(
  { filing }: FiledApplication,
  { documentIds }: TimelineEvent,
  locale: Locale,
): string[] {
  return filing.documents
    .filter(({ id }) => documentIds.includes(id))
    .map(({ kind }) => documentMessages[locale][kind]);
}
