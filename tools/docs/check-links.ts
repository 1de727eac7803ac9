import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';

interface Known {
  readonly isThere: (file: string) => boolean;
  readonly read: (file: string) => string;
  /** Whether the demo has a page at an address. */
  readonly isPage: (address: string) => boolean;
}

/** Links of a document that lead nowhere: no such file, no such heading, no such page. */
export function checkLinks(file: string, known: Known): string[] {
  return linksIn(known.read(file)).flatMap((href) => {
    if (/^[a-z]+:/.test(href)) return [];
    if (href.startsWith('/'))
      return known.isPage(href) ? [] : [`${href}: the demo has no such page`];
    const [path = '', anchor] = href.split('#');
    const target = path === '' ? file : posix.join(posix.dirname(file), path);
    if (!known.isThere(target)) return [`${href}: there is no ${target}`];
    if (anchor === undefined || !target.endsWith('.md')) return [];
    const isHeading = headingsIn(known.read(target)).has(anchor);
    return isHeading ? [] : [`${href}: ${target} has no such heading`];
  });
}

/** As they were written: the parser has percent signs in the place of other letters. */
function linksIn(markdown: string): string[] {
  const links = new MarkdownIt()
    .parse(markdown, {})
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => {
      if (token.type === 'link_open') return [token.attrGet('href') ?? ''];
      return token.tag === 'img' ? [token.attrGet('src') ?? ''] : [];
    });
  return links.map((link) => decodeURI(String(link)));
}

/** As repositories name them. */
function headingsIn(markdown: string): Set<string> {
  const slugger = new GithubSlugger();
  const tokens = new MarkdownIt().parse(markdown, {});
  return new Set(
    tokens.flatMap(({ type }, place) => {
      if (type !== 'heading_open') return [];
      const children = tokens[place + 1]?.children ?? [];
      return [slugger.slug(children.map(({ content }) => content).join(''))];
    }),
  );
}
