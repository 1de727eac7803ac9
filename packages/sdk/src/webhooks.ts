export type { WebhookEvent, WebhookEventKind } from '@drsk/contract';
export {
  verifyWebhook,
  type VerifyOptions,
  type WebhookHeaders,
  WebhookSignatureError,
} from './account/verify-webhook.js';
