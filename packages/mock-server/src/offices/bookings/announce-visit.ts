import { formatDate, localDate, localTime, type Locale, officeMessages } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { pageAddress } from '../../outbox/page-address.js';
import { namesOf, sampleOffice } from '../offices.js';
import { type BookingNews, bookingLetterMessages } from './booking-letters.messages.js';
import { type BookingRow, visitKey } from './booking.js';
import { accountOf } from './visitor.js';

/** Tells the owner in the feed, by e-mail and by phone; nobody else has left an address. */
export async function announceVisit(
  row: BookingRow,
  messageKind: BookingNews,
  moment: Moment,
): Promise<void> {
  const accountId = accountOf(row);
  if (accountId === undefined) return;
  const { locale, isOpenChannel } = await moment.recipientOf(accountId);
  const texts = bookingLetterMessages[locale];
  const link = pageAddress('/offices', locale, moment.settings);
  const subject = texts.subjects[messageKind];
  const facts = { ...factsOf(row, locale), link };
  const text = isOpenChannel ? texts.text(facts) : texts.closedChannel(link);
  const sms = isOpenChannel ? texts.sms(facts) : texts.closedChannel(link);
  const isReminder = messageKind === 'visit-reminder';
  await moment.notify({
    accountId,
    kind: isReminder ? 'visit_reminder' : 'visit_changed',
    messageKind,
    texts: { ru: feedOf(row, messageKind, 'ru'), en: feedOf(row, messageKind, 'en') },
    messages: {
      email: { subject, text: `${subject}\n\n${text}` },
      sms: `${subject}. ${sms}`,
    },
    about: { bookingId: row.id },
    ...(isReminder && { reminderOf: visitKey(row) }),
  });
}

function feedOf(row: BookingRow, news: BookingNews, locale: Locale) {
  const { feed, subjects } = bookingLetterMessages[locale];
  return { title: subjects[news], text: feed(factsOf(row, locale)) };
}

function factsOf({ officeId, service, startsAt, number }: BookingRow, locale: Locale) {
  const office = sampleOffice(officeId);
  const { regionCode } = office;
  const { name, address } = namesOf(office, locale);
  const date = formatDate(localDate(startsAt, regionCode), locale);
  return {
    when: `${date}, ${localTime(startsAt, regionCode)}`,
    office: name,
    address,
    service: officeMessages[locale].services[service],
    number,
  };
}
