import { enums } from '@drsk/contract';
import GithubSlugger from 'github-slugger';
import hljs from 'highlight.js';
import MarkdownParser, { type MarkdownIt } from 'markdown-it';
import { addressOf, type Heading, type Language } from './page.ts';

export interface Link {
  readonly href: string;
  /** Said where the page is in another language than this one. */
  readonly language?: Language | undefined;
}

interface Surroundings {
  readonly language: Language;
  /** Where a link leads on the site: nowhere, if what it names is not on it. */
  readonly linkTo: (href: string) => Link | undefined;
}

export interface Drawn {
  readonly html: string;
  readonly headings: readonly Heading[];
}

const words = {
  ru: { copy: 'Скопировать', code: 'Пример', table: 'Таблица', link: 'Ссылка на раздел' },
  en: { copy: 'Copy', code: 'Example', table: 'Table', link: 'Link to the section' },
};

const problemCodes: ReadonlySet<string> = new Set(enums.ProblemCode);

/** What documents call languages that the highlighter calls otherwise. */
const aliases: Readonly<Record<string, string>> = { sh: 'bash', tsx: 'typescript', vue: 'xml' };

/** A document as HTML, with what its headings are. Nothing in it is taken as HTML: a tag is a text. */
export function drawMarkdown(markdown: string, surroundings: Surroundings): Drawn {
  const { language } = surroundings;
  const markdownIt = new MarkdownParser({ html: false, linkify: false });
  const headings = nameHeadings(markdownIt, language);
  drawCode(markdownIt, language);
  drawTables(markdownIt, language);
  drawLinks(markdownIt, surroundings);
  return { html: markdownIt.render(markdown), headings };
}

/** Headings get the anchors that repositories give them, so that links hold in both. */
function nameHeadings(markdownIt: MarkdownIt, language: Language): Heading[] {
  const headings: Heading[] = [];
  const slugger = new GithubSlugger();
  markdownIt.core.ruler.push('headings', ({ tokens }) => {
    tokens.forEach((token, place) => {
      if (token.type !== 'heading_open') return;
      const children = tokens[place + 1]?.children ?? [];
      const text = children.map(({ content }) => content).join('');
      const id = slugger.slug(text);
      token.attrSet('id', id);
      headings.push({ level: Number(token.tag.slice(1)), id, text });
    });
  });
  markdownIt.renderer.rules['heading_close'] = (tokens, place) => {
    const { tag = 'h2' } = tokens[place] ?? {};
    const id = tokens[place - 2]?.attrGet('id') ?? '';
    const name = `${words[language].link}: ${tokens[place - 1]?.content ?? ''}`;
    const anchor = `<a class="docs-anchor" href="#${id}" aria-label="${escaped(name)}">#</a>`;
    return tag === 'h1' ? '</h1>\n' : `</${tag}>${anchor}\n`;
  };
  return headings;
}

function drawCode(markdownIt: MarkdownIt, language: Language): void {
  const { copy, code } = words[language];
  markdownIt.renderer.rules['fence'] = (tokens, place) => {
    const { content = '', info = '' } = tokens[place] ?? {};
    const name = info.trim();
    const coloured = highlight(content.trimEnd(), aliases[name] ?? name);
    return `<div class="docs-code"><pre class="code" tabindex="0" role="group" aria-label="${code}${name && `: ${name}`}"><code>${coloured}</code></pre><button class="docs-copy" type="button" data-copy>${copy}</button></div>\n`;
  };
}

function highlight(text: string, language: string): string {
  if (!hljs.getLanguage(language)) return escaped(text);
  return hljs.highlight(text, { language, ignoreIllegals: true }).value;
}

/** A wide table scrolls in a frame of its own, also by keys. */
function drawTables(markdownIt: MarkdownIt, language: Language): void {
  const { rules } = markdownIt.renderer;
  rules['table_open'] = () =>
    `<div class="docs-table" tabindex="0" role="group" aria-label="${words[language].table}"><table>`;
  rules['table_close'] = () => '</table></div>\n';
}

/** Links lead where the site has their page; the code of a problem leads to what it means, wherever it stands. */
function drawLinks(markdownIt: MarkdownIt, { language, linkTo }: Surroundings): void {
  const { rules } = markdownIt.renderer;
  const ends: string[] = [];
  rules['link_open'] = (tokens, place) => {
    const link = linkTo(String(tokens[place]?.attrGet('href') ?? ''));
    ends.push(link ? '</a>' : '');
    if (!link) return '';
    const hreflang = link.language ? ` hreflang="${link.language}"` : '';
    return `<a href="${escaped(link.href)}"${hreflang}>`;
  };
  rules['link_close'] = () => ends.pop() ?? '';
  rules['code_inline'] = (tokens, place) => {
    const { content = '' } = tokens[place] ?? {};
    const code = `<code>${escaped(content)}</code>`;
    const isLink = ends.length === 0 && problemCodes.has(content);
    const page = addressOf({ language, slug: 'problems' });
    return isLink ? `<a class="docs-problem" href="${page}#${content}">${code}</a>` : code;
  };
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
