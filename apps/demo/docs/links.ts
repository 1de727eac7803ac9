import { posix } from 'node:path';
import type { Link } from './markdown.ts';
import { addressOf, type Page } from './page.ts';

/**
 * Where a link of a page leads on the site. What the repository has and the site has not, as the source of a function,
 * leads nowhere: its text stays.
 */
export function linkOf(href: string, page: Page, pages: readonly Page[]): Link | undefined {
  if (/^(?:[a-z]+:|#)/.test(href)) return { href };
  if (href.startsWith('/')) return siteLink(href, page);
  const [path = '', hash] = href.split('#');
  const file = posix.join(posix.dirname(page.file ?? ''), path);
  const target = pages.find(
    (one) => one.file !== undefined && [file, `${file}/README.md`].includes(one.file),
  );
  if (!target) return undefined;
  const anchor = hash === undefined ? '' : `#${hash}`;
  return marked(`${addressOf(target)}${anchor}`, target.language, page);
}

/** Pages of the demo are at the same place in both languages; an English one is said to be English. */
function siteLink(href: string, page: Page): Link {
  return marked(href, href.startsWith('/en/') ? 'en' : 'ru', page);
}

function marked(href: string, language: Page['language'], page: Page): Link {
  return language === page.language ? { href } : { href, language };
}
