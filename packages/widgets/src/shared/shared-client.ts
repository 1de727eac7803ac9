import { type DrskClient, webStorageSession } from '@drsk/sdk';
import { createLazyClient } from '@drsk/sdk/lazy';
import { toLanguage } from './language.js';
import { page } from './page.js';
import { tabStorage } from './tab-storage.js';

/**
 * One client for all widgets of a page that speak to one API: one session, one refresh. The session lives
 * in the tab, so that the site's other pages find it (docs/decisions/0005-session-storage.md).
 */
export function sharedClient(apiBase = '/v1'): DrskClient {
  const { clients, settings } = page();
  const baseUrl = new URL(apiBase, window.location.href).href;
  const known = clients.get(baseUrl);
  if (known) return known;
  const storage = tabStorage();
  const client = createLazyClient({
    baseUrl,
    locale: () => toLanguage(settings.locale ?? document.documentElement.lang),
    ...(storage ? { session: webStorageSession(storage) } : {}),
  });
  clients.set(baseUrl, client);
  return client;
}
