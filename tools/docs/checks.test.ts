import { describe, expect, it } from 'vitest';
import { checkBlock } from './check-block.ts';
import { checkHtml } from './check-html.ts';
import { checkLinks } from './check-links.ts';
import { checkShell } from './check-shell.ts';
import { publicTags } from './public-tags.ts';
import { sitePages } from './site-pages.ts';

const surface = `# Public surface

## <drsk-config>

- element: \`DrskConfig\`
- attribute: \`region: string | undefined\`

## <drsk-login>

- attribute: \`success-url: string | undefined\`
- event: \`drsk-signed-in: SignedInEvent\`
`;
const tags = publicTags(surface);

describe('HTML of an example', () => {
  it.each([
    ['<drsk-login success-url="/a" class="b"></drsk-login>', []],
    [
      '<drsk-login sucess-url="/a"></drsk-login>',
      ['<drsk-login>: there is no attribute sucess-url'],
    ],
    ['<drsk-logn></drsk-logn>', ['<drsk-logn>: there is no such element']],
    ['<div data-drsk-widget="login" data-success-url="/a"></div>', []],
    [
      '<div data-drsk-widget="login" data-url="/a"></div>',
      ['data-drsk-widget="login": there is no attribute data-url'],
    ],
    ['<script async src="https://w.test/v1/drsk.js" data-api="/v1" data-region="28"></script>', []],
    ['<script src="/drsk/v2/drsk.js"></script>', ['/drsk/v2/drsk.js: the version is 3']],
    [
      '<script src="/x/drsk.js" data-regoin="28"></script>',
      ['the script tag: there is no data-regoin'],
    ],
    ['<p id="a" id="a"></p>', ['line 1: duplicate-attribute']],
  ])('%s', (code, errors) => {
    expect(checkHtml(code, { tags, major: '3' })).toEqual(errors);
  });
});

describe('a command of an example', () => {
  const known = {
    descriptions: [
      { name: '@drsk/mock-server', version: '1.0.0', bin: { 'drsk-mock-server': './a.js' } },
      { name: 'drsk', version: '1.0.0', scripts: { layout: 'node tools/check-layout.ts' } },
    ],
    isThere: (file: string) => file === 'tools/a.ts',
  };

  it.each([
    ['npx @drsk/mock-server --port 4010 # a comment', []],
    ['npx @drsk/mock-sever', ['npx @drsk/mock-sever: nobody knows that program']],
    ['npm run layout && npm install --save-dev vitest', []],
    ['npm run layuot', ['npm run layuot: no package has that script']],
    ['npm instal a', ['npm has no command instal']],
    ['node first.js', []],
    ['node tools/b.ts', ['node tools/b.ts: there is no such file']],
    ['A=$(curl -sf x -d \'{ "a": 1 }\' |\n  sed -n p)', []],
    ['crul x', ['there is no program crul']],
  ])('%s', (code, errors) => {
    expect(checkShell(code, known)).toEqual(errors);
  });
});

describe('a link of a document', () => {
  const files: Record<string, string> = {
    'docs/b.md': '# B\n\n## Две `части`\n',
    'docs/a.md': [
      '[1](b.md#две-части) [2](b.md#три) [3](c.md)',
      '[4](/builder/) [5](/bilder/) [6](https://x.test) [7](#a) ![8](d.png)',
      '',
      '# A',
    ].join('\n'),
  };
  const known = {
    isThere: (file: string) => file in files,
    read: (file: string) => files[file] ?? '',
    isPage: (address: string) => sitePages().has(address),
  };

  it('leads to a file, a heading, a page of the demo', () => {
    expect(checkLinks('docs/a.md', known)).toEqual([
      'b.md#три: docs/b.md has no such heading',
      'c.md: there is no docs/c.md',
      '/bilder/: the demo has no such page',
      'd.png: there is no docs/d.png',
    ]);
  });
});

it.each([
  ['json', '{ "a": 1, }'],
  ['js', 'const a = ;'],
  ['yaml', 'a: [1'],
  ['vue', '<script setup lang="ts">const a = ;</script>\n<template><p></p></template>'],
  ['cobol', 'DISPLAY 1.'],
])('a block of %s that cannot be read is told with its place', (language, code) => {
  const [error] = checkBlock({ name: 'a', place: 'docs/a.md:5', language, code });
  expect(error).toMatch(/^docs\/a\.md:5 /);
});
