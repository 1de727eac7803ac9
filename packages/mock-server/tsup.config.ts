import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    client: 'src/client.ts',
    msw: 'src/msw.ts',
    playwright: 'src/playwright.ts',
    vitest: 'src/vitest.ts',
    node: 'src/node.ts',
    postgres: 'src/postgres.ts',
    'bin/drsk-mock-server': 'src/bin/drsk-mock-server.ts',
  },
  format: 'esm',
  clean: true,
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false, // `node:sqlite` has no name without its prefix
  sourcemap: true,
});
