/** What to say instead, by what is said; `{number}` in both stands for what changes. */
export type Phrases = Readonly<Record<string, string>>;

interface Pattern {
  readonly form: RegExp;
  readonly names: readonly string[];
  readonly said: string;
}

const placeholder = /\{([^{}]*)\}/g;

/** The site's own words for ours. */
export class Dictionary {
  readonly #phrases: ReadonlyMap<string, string>;
  readonly #patterns: readonly Pattern[];

  constructor(phrases: Phrases) {
    this.#phrases = new Map(Object.entries(phrases));
    this.#patterns = Object.entries(phrases)
      // A placeholder alone would be every text.
      .filter(([source]) => source.replaceAll(placeholder, '').trim() !== '')
      .filter(([source]) => source.search(placeholder) !== -1)
      // What says more is meant where several would fit.
      .toSorted(([one], [other]) => other.length - one.length)
      .map(([source, said]) => patternOf(source, said));
  }

  /** The text in the site's words, with the space around it; none where the site leaves it as it is. */
  of(text: string): string | undefined {
    const bare = text.trim();
    const said = bare && (this.#phrases.get(bare) ?? this.#byPattern(bare));
    return said ? text.replace(bare, () => said) : undefined;
  }

  #byPattern(text: string): string | undefined {
    for (const { form, names, said } of this.#patterns) {
      const [, ...found] = form.exec(text) ?? [];
      if (found.length === 0) continue;
      // What stands in a place may have words of its own: the name of a month.
      const parts = found.map((part) => this.of(part) ?? part);
      let next = 0;
      return said.replaceAll(
        placeholder,
        (_all, name: string) => parts[name ? names.indexOf(name) : next++] ?? '',
      );
    }
    return undefined;
  }
}

function patternOf(source: string, said: string): Pattern {
  const names = [...source.matchAll(placeholder)].map(([, name = '']) => name);
  const literals = source.split(/\{[^{}]*\}/).map((literal) => literal.replaceAll(special, '\\$&'));
  return { form: new RegExp(`^${literals.join('(.+?)')}$`, 's'), names, said };
}

const special = /[$()*+./?[\\\]^{|}-]/g;
