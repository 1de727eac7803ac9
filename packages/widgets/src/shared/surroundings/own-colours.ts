import { type Colour, colourOf } from '../colour.js';
import { tokens } from '../tokens.styles.js';

/** Colours as they are without the page's: the site's, where it has set the token, else ours, for a light or a dark ground. */
export class OwnColours {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  isSet(token: string): boolean {
    return getComputedStyle(this.#host).getPropertyValue(`--drsk-${token}`) !== '';
  }

  /** Read beside what is drawn, which is left as it is: its colours would move twice. */
  get(name: string, scheme: string): Colour {
    const [, value = ''] =
      new RegExp(`--_color-${name}:\\s*(var\\(.+?\\)\\));`).exec(tokens.cssText) ?? [];
    const probe = document.createElement('span');
    Object.assign(probe.style, { colorScheme: scheme, color: value });
    this.#host.shadowRoot?.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return colourOf(color);
  }
}
