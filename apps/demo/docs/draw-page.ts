import { drawHome } from './draw-home.ts';
import { drawMenu } from './draw-menu.ts';
import { linkOf } from './links.ts';
import { drawMarkdown, escaped } from './markdown.ts';
import { addressOf, type Heading, type Page } from './page.ts';

export interface DrawnPage {
  readonly address: string;
  readonly page: Page;
  readonly headings: readonly Heading[];
  /** What stands in the places of the template. */
  readonly places: Readonly<Record<string, string>>;
}

const words = {
  ru: { onThisPage: 'На этой странице', next: 'Дальше', previous: 'Назад', turn: 'Листать' },
  en: { onThisPage: 'On this page', next: 'Next', previous: 'Previous', turn: 'Turn pages' },
};

const mostHeadings = 70;

/** All pages of a language as HTML, in the order of the menu, after the first page that leads to them. */
export function drawPages(all: readonly Page[]): DrawnPage[] {
  const homes = (['ru', 'en'] as const).map((language) => drawHome(language, all));
  return [...homes, ...all.map((page) => drawPage(page, all))];
}

function drawPage(page: Page, all: readonly Page[]): DrawnPage {
  const { html, headings } = drawMarkdown(page.markdown, {
    language: page.language,
    linkTo: (href) => linkOf(href, page, all),
  });
  const live = page.live ? `<div data-live="${page.live}"></div>` : '';
  const article = html + live + drawTurns(page, all);
  return {
    address: addressOf(page),
    page,
    headings,
    places: {
      TITLE: escaped(headings[0]?.text ?? page.title),
      DESCRIPTION: escaped(descriptionOf(html)),
      OTHER: otherLanguage(page),
      MENU: drawMenu(page, all),
      ARTICLE: `<article class="docs-article">${article}</article>${drawContents(page, headings)}`,
    },
  };
}

/** The same page in the other language, or the first page of that. */
function otherLanguage({ language, slug, isTranslated }: Page): string {
  const other = language === 'ru' ? 'en' : 'ru';
  return addressOf({ language: other, slug: isTranslated ? slug : '' });
}

/** What search engines show: the beginning of the first paragraph. */
function descriptionOf(html: string): string {
  const [, paragraph = ''] = /<p>([\s\S]*?)<\/p>/.exec(html) ?? [];
  const text = paragraph.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
  return unescaped(text).slice(0, 160);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function drawContents({ language }: Page, headings: readonly Heading[]): string {
  const deepest = headings.filter(({ level }) => level === 2 || level === 3).length;
  const most = deepest > mostHeadings ? 2 : 3;
  const shown = headings.filter(({ level }) => level > 1 && level <= most);
  if (shown.length < 2) return '';
  const items = shown.map(
    ({ level, id, text }) =>
      `<li class="docs-level-${level}"><a href="#${id}">${escaped(text)}</a></li>`,
  );
  const { onThisPage } = words[language];
  return `<nav class="docs-contents" aria-label="${onThisPage}"><p>${onThisPage}</p><ul>${items.join('')}</ul></nav>`;
}

function drawTurns(page: Page, all: readonly Page[]): string {
  const own = all.filter(({ language }) => language === page.language);
  const place = own.indexOf(page);
  const { next, previous, turn } = words[page.language];
  const links = [
    turnLink(own[place - 1], 'prev', previous),
    turnLink(own[place + 1], 'next', next),
  ];
  return `<nav class="docs-turns" aria-label="${turn}">${links.join('')}</nav>`;
}

function turnLink(page: Page | undefined, relation: 'prev' | 'next', word: string): string {
  if (!page) return '';
  return `<a rel="${relation}" class="docs-turn-${relation}" href="${addressOf(page)}"><small>${word}</small>${escaped(page.title)}</a>`;
}
