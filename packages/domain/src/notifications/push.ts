import type { NotificationKind } from '@drsk/contract';
import type { Locale } from '../messages.js';
import { pushMessages } from './push.messages.js';

/** What may be shown by a browser. */
export type PushedKind = keyof typeof pushMessages.ru.titles;

/**
 * Whether browsers may show news of a kind. Those of the account's security go to the contacts that were confirmed alone:
 * a browser may be subscribed by whoever has got in.
 */
export function isPushed(kind: NotificationKind): kind is PushedKind {
  return Object.hasOwn(pushMessages.ru.titles, kind);
}

/**
 * What a browser shows. It may lie on a table with others around it, so there is no name, address, sum or date in it, and no
 * more than what kind of news there is. Push services cannot read it (RFC 8291), and take less than 4 kB of it (RFC 8030, 7.2).
 */
export interface PushPayload {
  readonly title: string;
  readonly body: string;
  /** What a press opens. */
  readonly url: string;
  /** Two of one tag are one on the screen: a push service may deliver twice. */
  readonly tag: string;
}

interface PushedNews {
  readonly kind: PushedKind;
  readonly applicationNumber?: string | undefined;
  readonly url: string;
  readonly tag: string;
}

export function pushPayload(
  { kind, applicationNumber, url, tag }: PushedNews,
  locale: Locale,
): PushPayload {
  const { application, rest, titles } = pushMessages[locale];
  const body = applicationNumber === undefined ? rest : application(applicationNumber);
  return { title: titles[kind], body, url, tag };
}
