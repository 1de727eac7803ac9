import type { Browser } from 'playwright-core';
import { logIn } from './log-in.js';
import { signIn } from './sign-in.js';
import { lendBrowser, returnBrowser } from './browser.js';
import { type Look, Reader } from './reader.js';
import { type Person, SandboxControl } from './sandbox.js';
import { Site, type SiteOptions } from './site.js';
import { lentSite } from './lent-sites.js';

/** A demo, its sandbox and a browser, for one file of tests. */
export class World {
  readonly site: Site;
  readonly sandbox: SandboxControl;
  readonly #browser: Browser;

  private constructor(site: Site, browser: Browser) {
    this.site = site;
    this.sandbox = new SandboxControl(site.sandboxUrl);
    this.#browser = browser;
  }

  /** With what is asked for, a demo and a sandbox of its own are started; else they are lent, and begin anew. */
  static async begin(options?: Pick<Partial<SiteOptions>, 'now' | 'isKept'>): Promise<World> {
    const site = options ? Site.start(options) : Site.borrow(lentSite());
    return new World(...(await Promise.all([site, lendBrowser()])));
  }

  visit(look: Look = {}): Promise<Reader> {
    return Reader.visit(this.site, this.#browser, look);
  }

  /** Somebody of the sandbox's sample people, signed in on a page that shows nothing of theirs. */
  async visitAs(applicantKind: string, look: Look = {}): Promise<Reader> {
    const reader = await this.visit(look);
    await this.#signIn(reader, applicantKind);
    return reader;
  }

  async logInAs(reader: Reader, applicantKind: string): Promise<void> {
    await logIn(reader.page, await this.personOf(applicantKind));
  }

  /** Of the sandbox's sample people. */
  async personOf(applicantKind: string): Promise<Person> {
    const people = await this.sandbox.people();
    const person = people.find((one) => one.applicantKind === applicantKind);
    if (!person) throw new Error(`Nobody is ${applicantKind}`);
    return person;
  }

  /** After the clock has moved: sessions end too. Goes on where the reader was. */
  async signInAgain(reader: Reader, applicantKind: string, path: string): Promise<void> {
    await reader.page.evaluate(forgetSessions);
    await this.#signIn(reader, applicantKind);
    await reader.open(path);
  }

  async #signIn(reader: Reader, applicantKind: string): Promise<void> {
    await reader.open('/privacy/');
    await signIn(reader.page, await this.personOf(applicantKind));
  }

  async end(): Promise<void> {
    await returnBrowser(this.#browser);
    await this.site.stop();
  }
}

/** Runs in the page: where its sessions are kept. */
async function forgetSessions(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(
    databases.map(
      ({ name = '' }) =>
        new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve)),
    ),
  );
}
