import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
// @boundaries-ignore finding a browser is the repository's business, not this package's
import { chromeArguments, findChrome } from '../../scripts/browsers.mjs';
import { bundledPackages } from './tools/bundled-packages.mjs';
import { jsonReporter } from './tools/json-reporter.mjs';

export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)), // other packages are served from source
  files: ['src/**/*.test.ts', 'test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['@drsk/source', 'browser', 'development'] },
  plugins: [
    // The sandbox writes files with the first three; the last one sends some.
    bundledPackages(
      '@cantoo/pdf-lib',
      '@pdf-lib/fontkit',
      'papaparse',
      'tus-js-client/lib/upload.js',
    ),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await findChrome(), args: chromeArguments },
    }),
  ],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 30_000 } },
  reporters: [defaultReporter(), jsonReporter('.results/test.json')],
};
