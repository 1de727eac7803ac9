import type { Locale } from '@drsk/domain';
import type { Moment } from '../clock/moment.js';
import { pageAddress } from '../outbox/page-address.js';
import type { AppealRow } from './appeal.js';
import { appealLetters } from './letters.messages.js';

type News = 'registered' | 'forwarded' | 'answered';

interface Reader {
  readonly locale: Locale;
  /** Whether letters may say what it is about: the answer itself too, where it is wanted by e-mail. */
  readonly isOpenChannel: boolean;
}

/** Tells the sender by e-mail and by phone, and in the feed of an account. */
export async function tellOf(row: AppealRow, news: News, moment: Moment): Promise<void> {
  const { accountId, guest } = row;
  const { locale, ...reader } = await readerOf(row, moment);
  const kind = `appeal-${news}`;
  const { subject, text, sms } = letterOf(row, news, {
    ...reader,
    locale,
    ...linkTo(row, locale, moment),
  });
  // What was sent is on the screen already; a text message is for news.
  const isNew = news !== 'registered';
  if (accountId !== null)
    return moment.notify({
      accountId,
      kind: 'appeal',
      messageKind: kind,
      texts: { ru: feedOf(row, news, 'ru'), en: feedOf(row, news, 'en') },
      messages: { email: { subject, text }, ...(isNew && { sms }) },
      about: { appealId: row.id, region: row.regionCode },
    });
  const { email, phone } = guest ?? {};
  const { outbox } = moment;
  if (email !== undefined) await outbox.send({ channel: 'email', to: email, kind, subject, text });
  if (phone !== undefined && isNew)
    await outbox.send({ channel: 'sms', to: phone, kind, text: sms });
}

function linkTo({ id, guest }: AppealRow, locale: Locale, { settings }: Moment) {
  // Behind the fragment, which no server is sent: the key of a guest's is a secret.
  const hash = guest ? `#key=${guest.key}` : `#id=${id}`;
  return { link: pageAddress('/appeals/', locale, settings) + hash };
}

/** What the account says of it, where all may be said. */
function feedOf(row: AppealRow, news: News, locale: Locale) {
  const { feed } = appealLetters[locale];
  const { subject } = letterOf(row, news, { locale, isOpenChannel: true, link: '' });
  return { title: subject, text: feed[news](factsOf(row)) };
}

function letterOf(
  row: AppealRow,
  news: News,
  { isOpenChannel, link, locale }: Reader & { link: string },
) {
  const { answerChannel, guest, messages } = row;
  const texts = appealLetters[locale];
  if (!isOpenChannel) return texts.closedChannel(link);
  const isWanted = answerChannel === 'email' || guest !== null;
  return texts[news]({
    ...factsOf(row),
    answer: isWanted ? (messages.at(-1)?.text ?? '') : '',
    byPost: answerChannel === 'post',
    link,
  });
}

function factsOf({ number, deadline, forwarding }: AppealRow) {
  const dueOn = deadline.dueOn.split('-').toReversed().join('.');
  return { number, dueOn, addressee: forwarding?.name ?? '' };
}

/** A guest agreed to be written to at this address. */
async function readerOf({ accountId, guest }: AppealRow, { recipientOf }: Moment): Promise<Reader> {
  if (accountId !== null) return recipientOf(accountId);
  return { locale: guest?.locale ?? 'ru', isOpenChannel: true };
}
