import type { NotificationKind, TimelineEvent, TimelineEventKind } from '@drsk/contract';
import {
  attachmentMessages,
  documentMessages,
  formatDate,
  type Locale,
  statusMessages,
} from '@drsk/domain';
import type { FiledApplication } from '../applications/application.js';
import { pictureOfApplication } from '../applications/picture.js';
import type { Moment } from '../clock/moment.js';
import { letterMessages } from './letter.messages.js';
import { localTime } from './papers/local-time.js';
import { trackLetters } from './tracks/letters.messages.js';
import { pageAddress } from '../outbox/page-address.js';

/**
 * Tells the applicant what the last event is (п. 105: on the same day). It is stored by then, and so are its documents; the
 * letter carries a link to them, and nothing personal. To whoever has not agreed to open channels it says no more than
 * that there is news.
 */
export async function announce(application: FiledApplication, moment: Moment): Promise<void> {
  const { accountId, filing, id: applicationId } = application;
  const event = application.filing.timeline.at(-1);
  if (!event || !isAnnounced(event.kind)) return;
  const { locale, isOpenChannel } = await moment.recipientOf(accountId);
  const announced = { ...event, kind: event.kind };
  const news = (language: Locale) => newsOf(application, announced, { locale: language, moment });
  const page = pageAddress('/account', locale, moment.settings);
  const { subject, text, sms } = isOpenChannel
    ? news(locale)
    : letterMessages[locale].closedChannel(page);
  await moment.notify({
    accountId,
    kind: kindOf(event),
    messageKind: `application-${event.kind.replaceAll('_', '-')}`,
    texts: { ru: news('ru').feed, en: news('en').feed },
    messages: { email: { subject, text }, sms },
    about: {
      applicationId,
      applicationNumber: filing.number,
      region: filing.region,
      documentIds: event.documentIds,
    },
  });
}

const kinds: { readonly [kind in TimelineEventKind]?: NotificationKind } = {
  // The copy of one's own application announces nothing.
  submitted: 'stage_changed',
  payment_received: 'payment',
  payment_unmatched: 'payment',
  remarks_listed: 'remarks',
  objections_answered: 'remarks',
};

function kindOf({ kind, documentIds }: TimelineEvent): NotificationKind {
  return kinds[kind] ?? (documentIds.length > 0 ? 'document_posted' : 'stage_changed');
}

function newsOf(
  application: FiledApplication,
  event: TimelineEvent & { kind: AnnouncedKind },
  { locale, moment }: { locale: Locale; moment: Moment },
) {
  const texts = letterMessages[locale];
  const { headline: happened, next: nextOf } = textOf(application, event.kind, locale);
  const headline = texts.headline(application.filing.number, happened);
  const next = nextOf(nextFacts(application, locale));
  const documents = documentNames(application, event, locale);
  const page = pageAddress('/account/application', locale, moment.settings);
  const link = `${page}#id=${application.id}`;
  const text = texts.letter({ headline, documents, next, link });
  const feed = { title: headline, text: next };
  return { subject: headline, text, sms: texts.sms(headline, next), feed };
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
  const { annulmentReason, appointment, missingItems, region } = application.filing;
  const { kinds } = attachmentMessages[locale];
  const requested = missingItems.filter(({ state }) => state === 'requested');
  return {
    until: dueOn === null ? '' : letterMessages[locale].until(formatDate(dueOn, locale)),
    visit: appointment ? localTime(appointment.startsAt, region, locale) : '',
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
