import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    client: 'src/client.ts',
    msw: 'src/msw.ts',
    playwright: 'src/playwright.ts',
    vitest: 'src/vitest.ts',
    node: 'src/node.ts',
    page: 'src/page.ts',
    postgres: 'src/postgres.ts',
    'service-worker': 'src/service-worker.ts',
    'sandbox-worker': 'src/testing/worker/sandbox-worker.ts',
    'bin/drsk-mock-server': 'src/bin/drsk-mock-server.ts',
    // Loaded by that one in their turn: once Node is known to be new enough, and once there is something to serve.
    'bin/main': 'src/bin/main.ts',
    'bin/serve-sandbox': 'src/bin/serve-sandbox.ts',
  },
  format: 'esm',
  clean: true,
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/, 'stream'], // papaparse asks for streams of Node only where it reads from one
  removeNodeProtocol: false, // `node:sqlite` has no name without its prefix
  metafile: true,
  esbuildOptions(options) {
    // Libraries come along, of each what is used: whoever installs the sandbox installs no tree.
    options.mainFields = ['module', 'main'];
    // Names stay, for traces of errors; generated validators are half as long without their blanks.
    options.minifyWhitespace = true;
    options.minifySyntax = true;
    options.legalComments = 'none'; // tools/copy-licences.mjs has the whole of them
  },
});
