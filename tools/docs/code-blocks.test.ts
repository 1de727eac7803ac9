import { expect, it } from 'vitest';
import { codeBlocks } from './code-blocks.ts';

it('finds the TypeScript blocks, and where they stand', () => {
  const text = ['# A', '```sh', 'ls', '```', '```ts', 'const a = 1;', '```', ''].join('\n');
  expect(codeBlocks('docs/a.md', text)).toEqual([
    { name: 'docs-a-md-line-5', code: 'const a = 1;\nexport {};\n' },
  ]);
});
