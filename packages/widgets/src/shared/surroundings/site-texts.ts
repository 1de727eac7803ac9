import type { ReactiveController } from 'lit';
import { ancestors } from '../ancestors.js';
import type { DrskElement } from '../drsk-element.js';
import { loadEnglish } from '../english-texts.js';
import { page } from '../page.js';
import { Dictionary } from './dictionary.js';
import { phrasesFor, readTexts } from './site-phrases.js';
import { messages } from './site-texts.messages.js';
import { spokenAttributes, spokenIn } from './spoken.js';

const watched: MutationObserverInit = {
  attributeFilter: spokenAttributes,
  characterData: true,
  childList: true,
  subtree: true,
};

/** Says what a widget says in the site's own words: in other words of the same language, or in a language that we do not have. */
export class SiteTexts implements ReactiveController {
  readonly #host: DrskElement;
  /** What a node said by itself, and what it says instead. */
  readonly #said = new WeakMap<Node, { own: string; shown: string }>();
  readonly #observer = new MutationObserver((records) =>
    this.#sayAgain(
      records.flatMap(({ type, target, addedNodes }) =>
        type === 'childList' ? [...addedNodes] : [target],
      ),
    ),
  );
  #setting = '';
  #texts: Parameters<typeof phrasesFor>[0] = {};
  #tag = '';
  #dictionary = new Dictionary({});

  constructor(host: DrskElement) {
    this.#host = host;
  }

  /** Reads what the site has written, if that is something else by now. */
  async load(): Promise<void> {
    const setting = this.#host.setting('texts') ?? '';
    if (setting === this.#setting) return;
    this.#setting = setting;
    this.#tag = '';
    const texts = setting && (await readTexts(setting).catch(() => this.#tellUnread(setting)));
    if (setting === this.#setting) this.#texts = texts || {};
  }

  hostConnected(): void {
    this.#tag = '';
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    const isNew = (this.#host.setting('texts') ?? '') !== this.#setting;
    if (isNew) void this.load().then(() => this.#host.requestUpdate());
    else this.#speak();
  }

  #speak(): void {
    const tag = this.#host.setting('locale') ?? langOf(this.#host);
    const roots = rootsOf(this.#host);
    for (const root of roots) this.#observer.observe(root, watched);
    if (tag === this.#tag) return this.#sayAgain(this.#observer.takeRecords().flatMap(() => roots));
    this.#tag = tag;
    const phrases = phrasesFor(this.#texts, tag);
    this.#dictionary = new Dictionary(phrases);
    this.#sayAgain(roots);
    const lang = Object.keys(phrases).length > 0 ? tag : this.#host.language;
    for (const root of roots)
      for (const element of root.querySelectorAll('.container')) element.setAttribute('lang', lang);
  }

  #sayAgain(places: readonly Node[]): void {
    for (const place of places) for (const node of spokenIn(place)) this.#say(node);
    // What has been said just now is not news.
    this.#observer.takeRecords();
  }

  #say(node: Node): void {
    const said = this.#said.get(node);
    const is = node.nodeValue ?? '';
    const own = said?.shown === is ? said.own : is;
    const shown = this.#dictionary.of(own) ?? own;
    if (shown !== is) node.nodeValue = shown;
    if (shown !== own) this.#said.set(node, { own, shown });
    else this.#said.delete(node);
  }

  async #tellUnread(setting: string): Promise<undefined> {
    if (this.#host.language === 'en') await loadEnglish();
    const line = messages[this.#host.language].unread(setting.slice(0, 80));
    const told = (page().told ??= new Set());
    // oxlint-disable-next-line no-console -- it is said to whoever made the page
    if (!told.has(line)) console.warn(line);
    told.add(line);
  }
}

/** Its own markup, and the form that stands in the page for password managers. */
function rootsOf(host: DrskElement): ParentNode[] {
  const form = host.querySelector(':scope > form[slot=credentials]');
  return [host.shadowRoot, form].filter((root) => root !== null);
}

function langOf(host: DrskElement): string {
  const langs = ancestors(host).map((element) => element.getAttribute('lang'));
  return langs.find(Boolean) ?? host.language;
}
