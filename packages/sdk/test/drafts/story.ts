import type { Application } from '../../src/index.js';
import type { Browser } from './browser.js';
import { Memory } from './memory.js';
import type { Server } from './server.js';
import { type Fate, Tab } from './tab.js';

const names = ['objectName', 'objectAddress', 'comment'] as const;

type Event = (tab: Tab) => unknown;

/** Two devices that work at the same drafts, and what happens to them by chance; the same for the same seed. */
export class Story {
  /** What has happened, to tell when it ends badly. */
  readonly steps: string[] = [];
  readonly #server: Server;
  readonly #browsers: readonly Browser[];
  readonly #random: () => number;
  readonly #memory = new Memory();
  readonly #known = new Set<string>();
  /** What the person was shown at the end beside the answers. */
  readonly #shown = new Set<unknown>();
  #tabs: Tab[] = [];

  constructor(server: Server, browsers: readonly Browser[], random: () => number) {
    this.#server = server;
    this.#browsers = browsers;
    this.#random = random;
  }

  /** What was shown as saved and is missing in the end. */
  async play(): Promise<unknown[]> {
    if (this.#random() < 0.15) this.#known.add((await this.#server.begin()).id);
    await this.#openTab(this.#browsers[0]!);
    for (let step = 8 + this.#below(12); step > 0; step -= 1) await this.#happen();
    await this.#calmDown();
    return this.#memory.missing(await this.#found());
  }

  async #happen(): Promise<void> {
    const tab = this.#pick(this.#tabs);
    const [name, , event] = this.#pick(this.#likely);
    this.steps.push(name);
    await event(tab);
    await tab.quiet();
    this.#look();
  }

  /** What may happen, and how likely it is beside the others. */
  readonly #events: readonly [name: string, odds: number, event: Event][] = [
    ['type', 5, ({ draft }) => this.#memory.type(draft, this.#pick(names), this.#text())],
    ['deliver', 4, (tab) => tab.deliver(this.#fate())],
    ['wait', 3, ({ time }) => time.pass(this.#pick([300, 1200, 6000, 70_000]))],
    ['reload', 1, (tab) => this.#reload(tab)],
    ['crash', 1, (tab) => this.#crash(tab)],
    ['network', 1, (tab) => this.#switchNetwork(tab)],
    ['tab', 1, ({ browser }) => this.#openTab(browser)],
    ['device', 1, () => this.#openTab(this.#browsers[1]!)],
    ['expire', 1, () => this.#server.expire()],
    ['sign-in', 1, (tab) => this.#signIn(tab)],
    ['restart', 1, () => this.#server.restart()],
    ['version', 1, ({ draft }) => this.#changeForm(draft.application)],
    ['submit', 1, (tab) => tab.submit()],
    ['choose', 1, ({ draft }) => this.#memory.choose(draft, this.#random() < 0.5)],
    ['fill', 1, ({ browser }) => browser.toggleFull()],
  ];

  readonly #likely = this.#events.flatMap((event) => Array<typeof event>(event[1]).fill(event));

  #text(): string {
    return this.#random() < 0.1 ? '' : this.#memory.next();
  }

  async #reload(tab: Tab): Promise<void> {
    tab.page.tell('leave');
    await tab.quiet();
    await this.#crash(tab);
  }

  async #crash(tab: Tab): Promise<void> {
    await tab.kill(() => this.#fate());
    this.#tabs = this.#tabs.filter((other) => other !== tab);
    await this.#openTab(tab.browser);
  }

  #switchNetwork({ browser, page }: Tab): void {
    browser.isOnline = !browser.isOnline;
    if (browser.isOnline) page.tell('online');
  }

  async #signIn({ draft }: Tab): Promise<void> {
    await this.#server.renew();
    draft.save();
  }

  async #changeForm(application: Application | undefined): Promise<void> {
    if (application) await this.#server.forgetQuestion(application.id, this.#pick(names));
  }

  /** A draft that the server has is found in the list, as a person finds it; without a network there is no list. */
  async #openTab(browser: Browser): Promise<void> {
    const id = browser.isOnline ? [...this.#known].at(-1) : undefined;
    this.#tabs.push(await new Tab(this.#server, browser).open(id));
  }

  /** The network is back, and the session; every tab is let end, then what the browsers keep is opened once more. */
  async #calmDown(): Promise<void> {
    await this.#server.renew();
    for (const browser of this.#browsers) browser.recover();
    for (const tab of this.#tabs) await this.#end(tab);
    for (const browser of this.#browsers) await this.#openAll(browser);
  }

  async #openAll(browser: Browser): Promise<void> {
    if (browser.isEmpty) return;
    while ((await new Tab(this.#server, browser).drafts()).hasUnsent)
      await this.#end(await new Tab(this.#server, browser).open());
    for (const id of this.#known) await this.#end(await new Tab(this.#server, browser).open(id));
  }

  /** Whatever is contested is chosen, and all of it is saved. */
  async #end(tab: Tab): Promise<void> {
    const { draft } = tab;
    await tab.finish();
    while (draft.contested.length > 0) this.#memory.choose(draft, this.#random() < 0.5);
    draft.save();
    await tab.finish();
    for (const { value } of [...draft.earlier, ...draft.unfiled]) this.#shown.add(value);
    if (draft.application) this.#known.add(draft.application.id);
    const closed = draft.close();
    await tab.finish();
    await closed;
  }

  /** Everything that the person is shown in the end. */
  async #found(): Promise<Set<unknown>> {
    const found = new Set(this.#shown);
    for (const id of this.#known) {
      const { answers, earlierAnswers } = await this.#server.owner.applications.get(id);
      for (const value of Object.values({ ...answers, ...earlierAnswers })) found.add(value);
    }
    return found;
  }

  #look(): void {
    for (const { draft } of this.#tabs) {
      if (draft.application) this.#known.add(draft.application.id);
      this.#memory.look(draft);
    }
  }

  #fate(): Fate {
    return this.#pick(['answered', 'answered', 'answered', 'answered', 'lost', 'unanswered']);
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.#below(items.length)]!;
  }
}
