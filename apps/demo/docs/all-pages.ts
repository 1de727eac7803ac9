import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contents, decisionsTitle, type Entry, type Section } from './contents.ts';
import type { Language, Page } from './page.ts';
import { elementPages } from './reference/element-pages.ts';
import { operationsPage, schemasPage } from './reference/api-pages.ts';
import { problemsPage } from './reference/problems-page.ts';

export const repository = fileURLToPath(new URL('../../..', import.meta.url));
const languages = ['ru', 'en'] as const;

type Draft = Pick<Page, 'file' | 'live' | 'markdown'> & Partial<Pick<Page, 'slug' | 'title'>>;

/** Every page in the order of the menu: those of a section, then the next; decisions at the end. */
export function allPages(): Page[] {
  return languages.flatMap((language) => [
    ...contents.flatMap((section) =>
      section.entries.flatMap((entry) => pagesOf(entry, section, language)),
    ),
    ...(language === 'en' ? decisions() : []),
  ]);
}

function pagesOf(entry: Entry, section: Section, language: Language): Page[] {
  const drafts = draftsOf(entry, language);
  const isTranslated = 'guide' in entry.source || entry.slug === 'problems';
  return drafts.map((draft) => ({
    language,
    slug: entry.slug,
    title: entry.title[language],
    section: section.title[language],
    isTranslated,
    ...draft,
  }));
}

/** Guides and codes are in both languages; what is made of English sources is in English. */
function draftsOf({ slug, source }: Entry, language: Language): Draft[] {
  if ('guide' in source) {
    const file = `docs/guides/${slug}.${language}.md`;
    return [{ file, markdown: read(file), live: source.live }];
  }
  if ('reference' in source && source.reference === 'problems') {
    const file = `docs/guides/problems.${language}.md`;
    return [{ file, markdown: problemsPage(read(file), language) }];
  }
  if (language === 'ru') return [];
  if ('file' in source) return [{ file: source.file, markdown: read(source.file) }];
  if (source.reference === 'widgets') return elementPages();
  return [{ markdown: source.reference === 'schemas' ? schemasPage() : operationsPage() }];
}

function decisions(): Page[] {
  return globSync('docs/decisions/*.md', { cwd: repository })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const markdown = read(file);
      const [, title = file] = /^# (.+)$/m.exec(markdown) ?? [];
      return {
        language: 'en',
        slug: file.replace(/^docs\/(decisions\/\d+).*$/, '$1'),
        title: title.replaceAll('`', ''),
        section: decisionsTitle.en,
        file,
        markdown,
        isTranslated: false,
      };
    });
}

function read(file: string): string {
  if (!existsSync(repository + file)) throw new Error(`${file}: the contents name it`);
  return readFileSync(repository + file, 'utf8').replace(/^<!--[\s\S]*?-->\s*/, '');
}
