import { describe, expect, it } from 'vitest';
import { linkOf } from './links.ts';
import { drawMarkdown } from './markdown.ts';
import type { Page } from './page.ts';

const guide: Page = {
  language: 'ru',
  slug: 'embed',
  title: 'Виджеты',
  section: 'Начало',
  file: 'docs/guides/embed.ru.md',
  markdown: '',
  isTranslated: true,
};
const readme: Page = {
  ...guide,
  language: 'en',
  slug: 'widgets',
  file: 'packages/widgets/README.md',
  isTranslated: false,
};

const draw = (markdown: string) =>
  drawMarkdown(markdown, {
    language: 'ru',
    linkTo: (href) => linkOf(href, guide, [guide, readme]),
  });

describe('a document on the site', () => {
  it('has the anchors that repositories give its headings, also where two are alike', () => {
    const { headings } = draw('# Один\n\n## Два `слова`\n\n## Два `слова`\n');
    expect(headings.map(({ id, level, text }) => [level, id, text])).toEqual([
      [1, 'один', 'Один'],
      [2, 'два-слова', 'Два слова'],
      [2, 'два-слова-1', 'Два слова'],
    ]);
  });

  it('takes nothing as HTML', () => {
    const { html } = draw('<img src=x onerror=alert(1)>\n\n```text\n<script>\n```\n\n`<b>`\n');
    expect(html).not.toMatch(/<(?:img|script|b)\b/);
    expect(html).toContain('&lt;script&gt;');
  });

  it.each([
    ['../../packages/widgets/README.md#tags', '<a href="/en/docs/widgets/#tags" hreflang="en">'],
    ['../../packages/widgets', '<a href="/en/docs/widgets/" hreflang="en">'],
    ['/builder/', '<a href="/builder/">'],
    ['https://site.test/a', '<a href="https://site.test/a">'],
    ['#tags', '<a href="#tags">'],
  ])('leads from %s to the page of it', (href, tag) => {
    expect(draw(`[так](${href})`).html).toContain(`${tag}так</a>`);
  });

  it('leaves the text of a link to what is in the repository alone', () => {
    expect(draw('[`server.mjs`](../../apps/demo/server.mjs)').html.trim()).toBe(
      '<p><code>server.mjs</code></p>',
    );
  });

  it('leads from the code of a problem to what it means, unless that is a link already', () => {
    const { html } = draw('`slot_taken` и [`slot_taken`](#a)');
    expect(html.match(/href="[^"]+"/g)).toEqual(['href="/docs/problems/#slot_taken"', 'href="#a"']);
  });

  it('colours an example when it is built, and can be copied', () => {
    const { html } = draw('```ts\nconst a = 1;\n```\n');
    expect(html).toContain('<span class="hljs-keyword">const</span>');
    expect(html).toContain('data-copy>Скопировать</button>');
  });
});
