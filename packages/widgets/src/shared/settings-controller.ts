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
      if (records.some(({ target }) => target.contains(host) || isOutside(target, host)))
        this.#update();
    });
    host.addController(this);
  }

  readonly #update = (): void => this.#host.requestUpdate();

  hostConnected(): void {
    const roots = new Set([...ancestors(this.#host)].map((element) => element.getRootNode()));
    for (const root of roots) this.#observer.observe(root, watched);
    document.addEventListener('drsk-settings-changed', this.#update);
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

/** A root above the widget's own: `contains` stops at a shadow root. */
function isOutside(target: Node, host: Element): boolean {
  return target.getRootNode() !== host.getRootNode();
}
