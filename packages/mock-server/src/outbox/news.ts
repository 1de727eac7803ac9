import type { NotificationKind, RegionCode, SecurityMatter } from '@drsk/contract';
import type { Locale, Reachable } from '@drsk/domain';

/** Something that the owner of an account is told: in the feed, and by a letter or a text message where that is wanted. */
export interface News {
  readonly accountId: string;
  readonly kind: NotificationKind;
  /** What its messages are called in the outbox, as in `application-offer-posted`. */
  readonly messageKind: string;
  readonly texts: { readonly [locale in Locale]: NewsText };
  /** By which channels, and in which words; in the feed alone where there are none. */
  readonly messages: NewsMessages;
  readonly about?: NewsSubject;
  /** Where its messages go instead of the contacts on file: of a new address, the old one is told. */
  readonly at?: Reachable;
  /** What it reminds of: nobody is reminded of what is done. */
  readonly reminderOf?: string;
}

export interface NewsText {
  readonly title: string;
  readonly text: string;
}

export interface NewsMessages {
  readonly email?: NewsLetter;
  readonly sms?: string;
}

export interface NewsLetter {
  readonly subject: string;
  readonly text: string;
  readonly unsubscribeUrl?: string;
}

export interface NewsSubject {
  readonly applicationId?: string;
  readonly applicationNumber?: string;
  readonly region?: RegionCode;
  readonly documentIds?: readonly string[];
  readonly securityMatter?: SecurityMatter;
  readonly appealId?: string;
  readonly bookingId?: string;
  readonly dueOn?: string;
}

/** Tells the owner; what it sends leaves after the moment that it is told in. */
export type Notify = (news: News) => Promise<void>;
