import type { OpenDraft } from '../../src/index.js';

/** What a person has typed and was told of it: whatever was shown as saved may be missing in no end but their own choice. */
export class Memory {
  /** Shown as saved on the server, or as kept in the browser. */
  readonly #shown = new Set<unknown>();
  /** Typed over, or not chosen. */
  readonly #given = new Set<unknown>();
  #count = 0;

  /** A text that nobody else types. */
  next(): string {
    this.#count += 1;
    return `т${this.#count}`;
  }

  type(draft: OpenDraft, name: string, value: string): void {
    this.#given.add(draft.answers[name]);
    draft.patch({ [name]: value });
    if (draft.isKept) this.#shown.add(value);
    this.look(draft);
  }

  /** The person looks at the form. */
  look({ answers, status }: OpenDraft): void {
    if (status === 'saved') for (const value of Object.values(answers)) this.#shown.add(value);
  }

  choose(draft: OpenDraft, isMine: boolean): void {
    const [contested] = draft.contested;
    if (!contested) return;
    const { mine, name, theirs } = contested;
    this.#given.add(isMine ? theirs : mine);
    draft.settle(name, isMine ? 'mine' : 'theirs');
  }

  /** What was shown as saved and is nowhere. */
  missing(found: ReadonlySet<unknown>): unknown[] {
    return [...this.#shown].filter(
      (value) => String(value).startsWith('т') && !this.#given.has(value) && !found.has(value),
    );
  }
}
