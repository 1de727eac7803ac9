import { expect, it } from 'vitest';
import { codeBlocks, modulesOf } from './code-blocks.ts';

const text = [
  '# A',
  '```sh',
  'ls',
  '```',
  '1. One',
  '',
  '   ```ts',
  '   const a = 1;',
  '   ```',
  '',
].join('\n');

it('finds the blocks, also within lists, and where they stand', () => {
  expect(codeBlocks('docs/a.md', text)).toEqual([
    { name: 'docs-a-md-line-2', place: 'docs/a.md:2', language: 'sh', code: 'ls\n' },
    { name: 'docs-a-md-line-7', place: 'docs/a.md:7', language: 'ts', code: 'const a = 1;\n' },
  ]);
});

it('compiles TypeScript alone, each a module', () => {
  expect(modulesOf(codeBlocks('docs/a.md', text))).toEqual([
    { name: 'docs-a-md-line-7.ts', code: 'const a = 1;\nexport {};\n' },
  ]);
});
