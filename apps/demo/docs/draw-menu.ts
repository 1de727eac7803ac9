import { contents } from './contents.ts';
import { escaped } from './markdown.ts';
import { addressOf, type Language, type Page } from './page.ts';

const english = '<abbr class="docs-english" title="на английском">en</abbr>';

/** The menu of a page: its own language, and in Russian also what is in English alone. */
export function drawMenu(current: Page, all: readonly Page[]): string {
  return menuSections(current.language, all)
    .map((section) => drawSection(section, current))
    .join('');
}

export interface MenuSection {
  readonly title: string;
  readonly pages: readonly Page[];
}

export function menuSections(language: Language, all: readonly Page[]): MenuSection[] {
  return contents.map(({ title, entries }) => ({
    title: title[language],
    pages: entries.flatMap((entry) => {
      const page =
        all.find((one) => one.slug === entry.slug && one.language === language) ??
        all.find((one) => one.slug === entry.slug);
      return page ? [{ ...page, title: entry.title[language] }] : [];
    }),
  }));
}

function drawSection({ title, pages }: MenuSection, current: Page): string {
  const { language } = current;
  const items = pages.map((page) => {
    const isCurrent = current.slug === page.slug || current.slug.startsWith(`${page.slug}/`);
    const foreign = page.language === language ? '' : ' hreflang="en"';
    const mark = page.language === language ? '' : ` ${english}`;
    return `<li><a href="${addressOf(page)}"${foreign}${isCurrent ? ' aria-current="page"' : ''}>${escaped(page.title)}${mark}</a></li>`;
  });
  return `<h2>${title}</h2><ul>${items.join('')}</ul>`;
}
