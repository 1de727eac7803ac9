import type { DrskClient } from '@drsk/sdk';
import { createLazyClient } from '@drsk/sdk/lazy';
import { toLanguage } from '../../shared/language.js';
import { page } from '../../shared/page.js';
import type { PageSandbox } from './page-sandbox.js';

/** Whichever API a widget is told to ask, it asks the sandbox: nothing leaves the page. */
export function sandboxClients({ origin, fetch }: PageSandbox): Map<string, DrskClient> {
  const client = createLazyClient({
    baseUrl: `${origin}/v1`,
    locale: () => toLanguage(page().settings.locale ?? document.documentElement.lang),
    kiosk: page().settings.kiosk !== undefined,
    fetch,
  });
  return new OneClient(client);
}

class OneClient extends Map<string, DrskClient> {
  readonly #client: DrskClient;

  constructor(client: DrskClient) {
    super();
    this.#client = client;
  }

  override get(_baseUrl: string): DrskClient {
    return this.#client;
  }
}
