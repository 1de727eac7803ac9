import type { NotificationKind, NotificationQuery } from '@drsk/sdk';
import type { FormValues } from '../shared/form-values.js';
import { notificationKinds } from './notifications.messages.js';

export const pageLength = 20;

/** More the server does not give in one answer. */
export const mostAtOnce = 100;

export const noFilter: FormValues = { kind: '', applicationId: '', unread: false };

export function toQuery({ kind, applicationId, unread }: FormValues): NotificationQuery {
  const chosen: NotificationKind | undefined = notificationKinds.find((value) => value === kind);
  return {
    ...(chosen && { kind: chosen }),
    ...(applicationId && { applicationId: String(applicationId) }),
    ...(unread && { unread: true }),
  };
}
