import type { TimelineEvent, TimelineEventKind } from '@drsk/contract';
import { attachmentMessages, documentMessages, type Locale, statusMessages } from '@drsk/domain';
import type { FiledApplication } from '../applications/application.js';
import { pictureOfApplication } from '../applications/picture.js';
import type { Moment } from '../clock/moment.js';
import { formatDate } from '../documents/format.js';
import { letterMessages } from './letter.messages.js';
import { trackLetters } from './tracks/letters.messages.js';
import { pageAddress } from '../outbox/page-address.js';

/**
 * Tells the applicant by e-mail and by phone what the last event is (п. 105: on the same day). It is stored by then,
 * and so are its documents; the letter carries a link to them, and nothing personal. To whoever has not agreed to open
 * channels it says no more than that there is news.
 */
export async function announce(application: FiledApplication, moment: Moment): Promise<void> {
  const { accountId } = application;
  const event = application.filing.timeline.at(-1);
  if (!event || !isAnnounced(event.kind)) return;
  const { email, phone, locale, isOpenChannel } = await moment.recipientOf(accountId);
  const page = (path: string): string => pageAddress(path, locale, moment.settings);
  const { subject, text, sms } = isOpenChannel
    ? newsOf(application, { ...event, kind: event.kind }, { page, locale })
    : letterMessages[locale].closedChannel(page('/account'));
  const kind = `application-${event.kind.replaceAll('_', '-')}`;
  const { outbox } = moment;
  if (email !== undefined) await outbox.send({ channel: 'email', to: email, kind, subject, text });
  if (phone !== undefined) await outbox.send({ channel: 'sms', to: phone, kind, text: sms });
}

function newsOf(
  application: FiledApplication,
  event: TimelineEvent & { kind: AnnouncedKind },
  { page, locale }: { page: (path: string) => string; locale: Locale },
) {
  const texts = letterMessages[locale];
  const { headline: happened, next: nextOf } = textOf(application, event.kind, locale);
  const headline = texts.headline(application.filing.number, happened);
  const next = nextOf(nextFacts(application, locale));
  const documents = documentNames(application, event, locale);
  const link = `${page('/account/application')}#id=${application.id}`;
  const text = texts.letter({ headline, documents, next, link });
  return { subject: headline, text, sms: texts.sms(headline, next) };
}

/** A contract that is signed has words of its own. */
function textOf({ filing }: FiledApplication, kind: AnnouncedKind, locale: Locale) {
  const { signed } = trackLetters[locale];
  const isSigned = filing.category.track !== 'simplified' && isSignedKind(kind);
  return isSigned ? signed[kind] : letterMessages[locale].events[kind];
}

function isSignedKind(kind: string): kind is keyof typeof trackLetters.ru.signed {
  return Object.hasOwn(trackLetters.ru.signed, kind);
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
