import { page } from '../shared/page.js';
import { spokenIn } from '../shared/surroundings/spoken.js';
import { configure } from './configure.js';

const accent = '\u0301';
const vowels = /[аеёиоуыэюяaeiouy]/gi;
const longer = 0.4;

/**
 * Puts longer texts with accents in the place of those that the widgets show, as a site puts its own: whatever stays as it was
 * comes from no table of texts, and whatever does not fit would not fit in a wordier language either.
 */
export class PseudoTexts {
  readonly #observer = new MutationObserver(() => this.#sayAll());
  #own: string | undefined;
  #phrases: Record<string, string> = {};
  isOn = false;

  turn(isOn: boolean): void {
    if (isOn === this.isOn) return;
    this.isOn = isOn;
    this.#observer.disconnect();
    if (isOn) {
      this.#own = page().settings.texts;
      this.#sayAll();
      return;
    }
    this.#phrases = {};
    if (this.#own === undefined) delete page().settings.texts;
    configure(this.#own === undefined ? {} : { texts: this.#own });
  }

  #sayAll(): void {
    const roots = shadowRootsIn(document);
    for (const root of roots)
      this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    const texts = roots.flatMap((root) => spokenIn(root)).map((node) => node.nodeValue?.trim());
    const unsaid = texts.filter(
      (text = '') => /\p{L}/u.test(text) && !text.includes(accent) && !(text in this.#phrases),
    );
    if (unsaid.length === 0) return;
    for (const text of unsaid) if (text !== undefined) this.#phrases[text] = pseudoText(text);
    configure({ texts: JSON.stringify(this.#phrases) });
  }
}

/** Every vowel with an accent, and so many of them twice that the text is longer by two fifths. */
export function pseudoText(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  let missing = Math.ceil(letters * longer);
  return text.replaceAll(vowels, (vowel) => {
    const isTwice = missing > 0;
    missing -= 1;
    return vowel + accent + (isTwice ? vowel.toLowerCase() + accent : '');
  });
}

/** Of the widgets, also of those inside of others. */
function shadowRootsIn(place: ParentNode): ShadowRoot[] {
  return [...place.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
    localName.startsWith('drsk-') && shadowRoot ? [shadowRoot, ...shadowRootsIn(shadowRoot)] : [],
  );
}
