import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { allPages } from './all-pages.ts';
import { type DrawnPage, drawPages } from './draw-page.ts';
import { searchIndex } from './search-index.ts';

const templates = { ru: 'docs/index.html', en: 'en/docs/index.html' };

/**
 * The documentation. Vite builds one page in each language, with styles and programs as every page of the site has them;
 * what is built becomes the frame of all the others.
 */
export function documentation(folder: string): Plugin {
  return {
    name: 'documentation',
    writeBundle: () => {
      const pages = allPages();
      const drawn = drawPages(pages);
      for (const language of ['ru', 'en'] as const) {
        const template = readFileSync(join(folder, templates[language]), 'utf8');
        rmSync(join(folder, templates[language]));
        for (const one of drawn.filter(({ page }) => page.language === language))
          write(join(folder, one.address, 'index.html'), filled(template, one));
        const index = searchIndex(language, pages);
        write(join(folder, dirname(templates[language]), 'search.json'), index);
      }
    },
  };
}

function filled(template: string, { places }: DrawnPage): string {
  return template.replaceAll(/__DOCS_([A-Z]+)__/g, (_place, name: string) => places[name] ?? '');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
