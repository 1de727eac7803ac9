import { documentMessages, type Locale } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { pageAddress } from '../../outbox/page-address.js';
import type { DocumentRow } from '../document.js';
import { type AskedNews, askingMessages } from './asking.messages.js';

/** Tells who has asked that it is done. */
export async function tellOfAsked(
  row: DocumentRow,
  news: AskedNews,
  moment: Moment,
): Promise<void> {
  const { accountId, applicationId, id } = row;
  const { locale, isOpenChannel } = await moment.recipientOf(accountId);
  const page = pageAddress('/account/documents', locale, moment.settings);
  const { closed } = askingMessages[locale];
  const { title, text } = isOpenChannel ? wordsOf(row, news, locale) : closed;
  await moment.notify({
    accountId,
    kind: 'stage_changed',
    messageKind: `document-${news}`,
    texts: { ru: wordsOf(row, news, 'ru'), en: wordsOf(row, news, 'en') },
    messages: {
      email: { subject: title, text: `${text}\n\n${page}#id=${applicationId}` },
      sms: `${title}. ${text}`,
    },
    about: { applicationId, documentIds: [id] },
  });
}

function wordsOf({ kind, number }: DocumentRow, news: AskedNews, locale: Locale) {
  const { title, text } = askingMessages[locale].news[news];
  return { title, text: text(documentMessages[locale][kind], number) };
}
