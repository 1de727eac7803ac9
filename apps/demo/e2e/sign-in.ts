import type { Page } from 'playwright-core';
import type { Person } from './sandbox.js';

interface Client {
  account: { createSession: (credentials: object) => Promise<unknown> };
}

/** With the page's own client: whoever is to see something else than the login needs nobody to type it. */
export async function signIn(page: Page, person: Omit<Person, 'name'>): Promise<void> {
  const { applicantKind, login, password } = person;
  await page.waitForFunction(hasClient);
  await page.evaluate(createSession, { applicantKind, login, password });
}

/** Runs in the page. */
function hasClient(): boolean {
  const { clients } = (Reflect.get(window, 'drskWidgets') ?? {}) as {
    clients?: Map<string, Client>;
  };
  return clients !== undefined && clients.size > 0;
}

/** Runs in the page. */
async function createSession(credentials: object): Promise<void> {
  const { clients } = Reflect.get(window, 'drskWidgets') as { clients: Map<string, Client> };
  const [client] = clients.values();
  await client!.account.createSession(credentials);
}
