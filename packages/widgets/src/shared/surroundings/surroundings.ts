import type { ReactiveController } from 'lit';
import { ancestors } from '../ancestors.js';
import type { DrskElement } from '../drsk-element.js';
import { impairedLook, spareIcons } from './impaired-look.js';
import { inheritedStyles, type Look } from './inherited-styles.js';
import { SiteTexts } from './site-texts.js';

/** Makes the widget follow the page from now on; resolves when it has what it draws first. */
export async function follow(host: DrskElement): Promise<void> {
  const texts = new SiteTexts(host);
  host.addController(new Surroundings(host));
  await texts.load();
  host.addController(texts);
}

/** The look that a widget takes from the page where it stands: after its `theme`, or after the page's version for the visually impaired. */
class Surroundings implements ReactiveController {
  readonly #host: DrskElement;
  readonly #sheet = new CSSStyleSheet();
  readonly #observer = new MutationObserver(() => this.#lookAgain());
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  /** What the sheet was made for; none when the page may look otherwise since. */
  #made: string | undefined;
  #look: Look = { styles: '' };

  constructor(host: DrskElement) {
    this.#host = host;
  }

  hostConnected(): void {
    for (const element of ancestors(this.#host))
      if (element !== this.#host) this.#observer.observe(element, { attributes: true });
    this.#observer.observe(document.head, { childList: true });
    this.#scheme.addEventListener('change', this.#lookAgain);
    for (const type of ['transitionend', 'load']) document.addEventListener(type, this.#heed, true);
    this.#lookAgain();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#scheme.removeEventListener('change', this.#lookAgain);
    for (const type of ['transitionend', 'load'])
      document.removeEventListener(type, this.#heed, true);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
    const theme = this.#host.setting('theme') ?? '';
    if (this.#made !== theme) {
      this.#made = theme;
      this.#look = this.#take(theme);
      this.#sheet.replaceSync(this.#look.styles);
    }
    if (this.#look.state) this.#host.setState(this.#look.state, true);
    if (this.#look.isImpaired) spareIcons(this.#host);
  }

  #take(theme: string): Look {
    const impaired = impairedLook();
    if (impaired !== undefined) return { styles: impaired, isImpaired: true };
    return theme === 'inherit' ? inheritedStyles(this.#host) : { styles: '' };
  }

  /** Style sheets that come, and transitions of what is around the widget; its own are nothing new. */
  readonly #heed = ({ target }: Event): void => {
    const isAround = target instanceof Element && target.contains(this.#host);
    if (target instanceof HTMLLinkElement || (isAround && target !== this.#host)) this.#lookAgain();
  };

  /** A page that changes its colours little by little has the last one when the transition ends. */
  readonly #lookAgain = (): void => {
    this.#made = undefined;
    this.#host.requestUpdate();
  };
}
