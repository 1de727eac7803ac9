import type { DrskClient } from '@drsk/sdk';
import { createLazyClient } from '@drsk/sdk/lazy';
import { isKiosk } from './kiosk.js';
import { toLanguage } from './language.js';
import { page } from './page.js';

/**
 * One client for all widgets of a page that speak to one API: one session, one refresh. The session lives in the
 * browser, bound to a key, so that the site's other pages and tabs find it (docs/decisions/0008-a-session-is-bound-to-a-key.md).
 */
export function sharedClient(apiBase = '/v1'): DrskClient {
  const { clients, settings } = page();
  const baseUrl = new URL(apiBase, window.location.href).href;
  const known = clients.get(baseUrl);
  if (known) return known;
  const client = createLazyClient({
    baseUrl,
    locale: () => toLanguage(settings.locale ?? document.documentElement.lang),
    kiosk: isKiosk(),
  });
  clients.set(baseUrl, client);
  return client;
}
