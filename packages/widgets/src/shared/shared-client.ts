import { createClient, type DrskClient } from '@drsk/sdk';
import { page } from './page.js';

/** One client for all widgets of a page that speak to one API: one session, one refresh. */
export function sharedClient(apiBase: string): DrskClient {
  const { clients } = page();
  const baseUrl = new URL(apiBase, window.location.href).href;
  const known = clients.get(baseUrl);
  if (known) return known;
  const client = createClient({ baseUrl });
  clients.set(baseUrl, client);
  return client;
}
