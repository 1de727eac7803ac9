import type { LitElement, ReactiveController } from 'lit';
import { ancestors } from './ancestors.js';
import { page, type SettingName, settingNames } from './page.js';

const watched: MutationObserverInit = {
  attributes: true,
  attributeFilter: ['lang', ...settingNames],
  subtree: true,
};

/** What the page sets for a widget: its own attribute, the nearest `<drsk-config>`, the script tag. */
export class SettingsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer: MutationObserver;

  constructor(host: LitElement) {
    this.#host = host;
    this.#observer = new MutationObserver((records) => {
      const around: Node[] = [...ancestors(host)];
      if (records.some(({ target }) => around.includes(target))) this.#update();
    });
    host.addController(this);
  }

  readonly #update = (): void => this.#host.requestUpdate();

  hostConnected(): void {
    const roots = new Set([...ancestors(this.#host)].map((element) => element.getRootNode()));
    for (const root of roots) this.#observer.observe(root, watched);
    document.addEventListener('drsk-settings-changed', this.#update);
    // Moved: what is around is another, and what changed on the way has told nobody.
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.removeEventListener('drsk-settings-changed', this.#update);
  }

  get(name: SettingName): string | undefined {
    for (const element of ancestors(this.#host)) {
      const own = element === this.#host || element.localName === 'drsk-config';
      const value = own ? element.getAttribute(name) : null;
      if (value) return value;
    }
    return page().settings[name];
  }

  /** The nearest `lang` of the page, live. */
  get lang(): string | undefined {
    for (const element of ancestors(this.#host)) {
      const lang = element.getAttribute('lang');
      if (lang) return lang;
    }
    return undefined;
  }
}
