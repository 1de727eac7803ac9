import MarkdownIt, { type Token } from 'markdown-it';
import MiniSearch from 'minisearch';
import GithubSlugger from 'github-slugger';
import { type SearchRecord, searchOptions } from '../src/docs/search-options.ts';
import { addressOf, type Language, type Page } from './page.ts';

/** What the search of a language reads: its own pages, and those that are in English alone. */
export function searchIndex(language: Language, pages: readonly Page[]): string {
  const index = new MiniSearch<SearchRecord>(searchOptions);
  index.addAll(pages.filter((page) => isFor(page, language)).flatMap(recordsOf));
  return JSON.stringify(index);
}

function isFor(page: Page, language: Language): boolean {
  // A decision is no answer to a question of somebody who looks for help.
  if (page.slug.startsWith('decisions/')) return false;
  return page.language === language || (page.language === 'en' && !page.isTranslated);
}

/** One for each section of a page: its heading, and what stands below until the next. */
function recordsOf(page: Page): SearchRecord[] {
  const slugger = new GithubSlugger();
  const tokens = new MarkdownIt().parse(page.markdown, {});
  const starts = tokens.flatMap(({ type }, place) => (type === 'heading_open' ? [place] : []));
  return starts.map((start, order) => {
    const heading = textOf(tokens[start + 1]);
    const id = slugger.slug(heading);
    const below = tokens.slice(start + 3, starts[order + 1]);
    return {
      id: `${addressOf(page)}${order === 0 ? '' : `#${id}`}`,
      page: page.title,
      heading,
      section: page.section,
      text: below.map(textOf).filter(Boolean).join('\n'),
    };
  });
}

/** Of a paragraph or a cell without its marks, or of an example. */
function textOf(token: Token | undefined): string {
  if (token?.type === 'fence') return token.content;
  return (token?.children ?? []).map(({ content }) => content || ' ').join('');
}
