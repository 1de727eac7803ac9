import { formatKopecks, type Locale } from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import type { Moment } from '../../clock/moment.js';
import { pageAddress } from '../../outbox/page-address.js';
import { letterMessages } from '../letter.messages.js';
import { refundLetters } from './refund-letters.messages.js';

/** Tells the applicant that money is on its way back; the sum is in the account alone. */
export async function tellOfRefund(
  { accountId, filing, id: applicationId }: FiledApplication,
  amountKopecks: number,
  moment: Moment,
): Promise<void> {
  const { locale, isOpenChannel } = await moment.recipientOf(accountId);
  const { number, region } = filing;
  const link = `${pageAddress('/account/application', locale, moment.settings)}#id=${applicationId}`;
  const facts = { number, link };
  const { subject, text, sms } = refundLetters[locale];
  const { closedChannel } = letterMessages[locale];
  const letter = isOpenChannel
    ? { subject: subject(facts), text: text(facts), sms: sms(facts) }
    : closedChannel(pageAddress('/account', locale, moment.settings));
  const feedIn = (language: Locale) => {
    const texts = refundLetters[language];
    const sum = formatKopecks(amountKopecks, language);
    return { title: texts.subject(facts), text: texts.feed(sum) };
  };
  await moment.notify({
    accountId,
    kind: 'payment',
    messageKind: 'payment-refunded',
    texts: { ru: feedIn('ru'), en: feedIn('en') },
    messages: { email: { subject: letter.subject, text: letter.text }, sms: letter.sms },
    about: { applicationId, applicationNumber: number, region },
  });
}
