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
      const above = ancestors(host);
      if (records.some(({ target }) => above.some((element) => element === target))) this.#update();
    });
    host.addController(this);
  }

  readonly #update = (): void => this.#host.requestUpdate();

  hostConnected(): void {
    for (const element of ancestors(this.#host))
      this.#observer.observe(element.getRootNode(), watched);
    document.addEventListener('drsk-settings-changed', this.#update);
    // Whoever has been moved may have come under other settings.
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.removeEventListener('drsk-settings-changed', this.#update);
  }

  get(name: SettingName): string | undefined {
    const own = ancestors(this.#host).filter(
      (element) => element === this.#host || element.localName === 'drsk-config',
    );
    return firstValue(own, name) ?? page().settings[name];
  }

  /** The nearest `lang` of the page, live. */
  get lang(): string | undefined {
    return firstValue(ancestors(this.#host), 'lang');
  }
}

/** Of those that have one. */
function firstValue(elements: readonly Element[], attribute: string): string | undefined {
  return elements.map((element) => element.getAttribute(attribute) ?? '').find(Boolean);
}
