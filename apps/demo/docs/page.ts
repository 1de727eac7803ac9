export type Language = 'ru' | 'en';

/** One page of the documentation in one language, before it is drawn. */
export interface Page {
  readonly language: Language;
  /** Part of its address; empty for the first page. */
  readonly slug: string;
  /** As the menu calls it. */
  readonly title: string;
  readonly section: string;
  /** The document in the repository that it is made of, if it is made of one: links to that lead here. */
  readonly file?: string | undefined;
  readonly markdown: string;
  /** A part that lives in the page, below the text. */
  readonly live?: string | undefined;
  /** Whether the same page exists in the other language. */
  readonly isTranslated: boolean;
}

/** One section of a page, as the search finds it. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** Addresses end with a slash: every static hosting has an `index.html` there. */
export function addressOf({ language, slug }: Pick<Page, 'language' | 'slug'>): string {
  const root = language === 'en' ? '/en/docs/' : '/docs/';
  return slug === '' ? root : `${root}${slug}/`;
}
