import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/bin/cli.ts' },
  format: 'esm',
  clean: true,
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false, // `node:sqlite` has no name without its prefix
  sourcemap: true,
});
