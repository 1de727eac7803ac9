import type { Basis, NotificationChannel, NotificationKind } from '@drsk/contract';

/** How people are told of things (ЛК/8), where the law leaves it open. */
export const notificationRules = {
  /** In which nothing comes that can wait, by the clocks of the person. */
  quietHours: { from: '22:00', until: '08:00' },
  /** Days before a deadline on which it is reminded of; 0 is its day. */
  reminderDays: [5, 2, 1, 0],
  /** By the clocks of the region. */
  reminderHour: 9,
  /** Minutes until the next attempt after each that met with a fault; after the last one nobody tries again. */
  retryMinutes: [1, 5, 15, 60, 180, 360, 720],
  /** Minutes until it is looked again whether a document can be opened. */
  documentMinutes: 5,
  /** For so many hours a push service keeps what it cannot deliver, for a computer that is switched off (RFC 8030, 5.2). */
  pushHours: 24,
  /** So many browsers of one account show its notifications. */
  browsers: 10,
} as const;

interface KindRule {
  /** Whether its messages go at once, in quiet hours too. */
  readonly isUrgent: boolean;
  /** The clause by which one message has to go out, by e-mail where there is one; without it all can be turned off. */
  readonly demandedBy: Basis | null;
}

/** By kind; `document_posted` is why a term begins, so it is not for the reader to miss. */
export const notificationKinds: Readonly<Record<NotificationKind, KindRule>> = {
  document_posted: { isUrgent: true, demandedBy: '861/105' },
  remarks: { isUrgent: true, demandedBy: '861/105' },
  stage_changed: { isUrgent: false, demandedBy: null },
  deadline: { isUrgent: false, demandedBy: null },
  payment: { isUrgent: false, demandedBy: null },
  appeal: { isUrgent: false, demandedBy: 'ЛК/8.2' },
  visit_changed: { isUrgent: true, demandedBy: null },
  visit_reminder: { isUrgent: false, demandedBy: null },
  security: { isUrgent: true, demandedBy: 'ЛК/8.2' },
};

/** What can be written to at all. */
export interface Reachable {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** The clause that keeps somebody from turning a channel off; null where nothing does. A browser proves nothing. */
export function fixedBy(
  kind: NotificationKind,
  channel: NotificationChannel,
  { email }: Reachable,
): Basis | null {
  const demanded: NotificationChannel = email === undefined ? 'sms' : 'email';
  return channel === demanded ? notificationKinds[kind].demandedBy : null;
}

/** When the next attempt is made after so many faults; null after the last. */
export function retryAt(faults: number, now: string): string | null {
  const minutes = notificationRules.retryMinutes[faults - 1];
  return minutes === undefined ? null : new Date(Date.parse(now) + minutes * 60_000).toISOString();
}
