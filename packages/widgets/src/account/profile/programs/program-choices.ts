import type { TokenScope, WebhookEventKind } from '@drsk/sdk';

/** What a token may do, in the order of the form. */
export const scopes = [
  'applications:read',
  'applications:write',
  'documents:read',
  'payments:read',
] as const satisfies readonly TokenScope[];

/** What an address may be told of. */
export const eventKinds = [
  'application.changed',
  'document.posted',
  'payment.changed',
] as const satisfies readonly WebhookEventKind[];
