import type {
  CreatedWebhook,
  NewWebhook,
  Webhook,
  WebhookChange,
  WebhookDelivery,
  WebhookPage,
  WebhookRotation,
} from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { QueryOf } from '../http/operation-types.js';
import { paged, type PagePromise } from '../http/page-promise.js';
import type { EditOptions, KeyedOptions, RequestOptions } from '../http/request-options.js';

export type DeliveryQuery = QueryOf<'get', '/me/webhooks/{webhookId}/deliveries'>;

/** Addresses that are told of events; `verifyWebhook` of `@drsk/sdk/webhooks` is for who receives them. */
export interface Webhooks {
  list(options?: RequestOptions): Promise<WebhookPage>;

  /**
   * The `secret` of the answer is never shown again.
   *
   * @throws {ValidationError} at `/url`; {ConflictError} with `webhooks_limit`.
   */
  create(webhook: NewWebhook, options?: RequestOptions): Promise<CreatedWebhook>;

  /** @throws {ConflictError} with `precondition_failed` when it was changed since. */
  update(id: string, change: WebhookChange, options: EditOptions): Promise<Webhook>;

  delete(id: string, options?: RequestOptions): Promise<void>;

  /** Another secret; the one before signs too for so many hours. */
  rotateSecret(
    id: string,
    rotation: WebhookRotation,
    options?: RequestOptions,
  ): Promise<CreatedWebhook>;

  /** What was sent and what came of it, the newest first; `for await` goes through all that is kept. */
  deliveries(
    id: string,
    query?: DeliveryQuery,
    options?: RequestOptions,
  ): PagePromise<WebhookDelivery>;

  /** @throws {ConflictError} with `webhook_disabled`. */
  test(id: string, options?: KeyedOptions): Promise<WebhookDelivery>;

  /** Sends one of them again, under the same id. */
  redeliver(id: string, deliveryId: string, options?: KeyedOptions): Promise<WebhookDelivery>;
}

export function webhooksOf(http: Http): Webhooks {
  const path = '/me/webhooks/{webhookId}';
  const deliveries = http.get(`${path}/deliveries`);
  return {
    list: http.get('/me/webhooks'),
    create: http.post('/me/webhooks'),
    update: http.patch(path),
    delete: http.delete(path),
    rotateSecret: http.post(`${path}/secret`),
    deliveries: (id, query = {}, options = {}) =>
      paged((cursor = query.cursor) =>
        deliveries(id, {
          ...options,
          query: { ...query, ...(cursor !== undefined && { cursor }) },
        }),
      ),
    test: http.actOnce(`${path}/deliveries`),
    redeliver: http.actOnce(`${path}/deliveries/{deliveryId}/attempts`),
  };
}
