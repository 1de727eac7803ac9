import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { impairedVersion } from './impaired-version.ts';
import { documentation } from './docs/documentation.ts';
import { layout } from './layout.ts';
import { nearFiles } from './near-files.ts';
import { pseudoLocale } from './pseudo-locale.ts';

const root = fileURLToPath(new URL('src', import.meta.url));
const pages = globSync('**/*.html', { cwd: root }).filter((page) => !page.startsWith('layout'));

export default defineConfig({
  root,
  publicDir: '../public',
  plugins: [
    nearFiles(),
    layout(`${root}/layout`),
    pseudoLocale(),
    impairedVersion(),
    documentation(fileURLToPath(new URL('dist', import.meta.url))),
  ],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    assetsInlineLimit: 0, // the server's Content-Security-Policy knows no data: addresses
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages.map((page) => `${root}/${page}`) },
  },
});
