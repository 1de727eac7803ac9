import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
// @boundaries-ignore finding a browser is the repository's business, not this package's
import { chromeArguments, findChrome } from '../../scripts/browsers.mjs';
import { bundledPackages } from './tools/bundled-packages.mjs';
import { jsonReporter } from './tools/json-reporter.mjs';

const exportConditions = ['@drsk/source', 'browser', 'development']; // other packages come from source

export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: ['src/**/*.test.ts', 'test/**/*.test.ts'],
  nodeResolve: { exportConditions },
  plugins: [
    bundledPackages({
      names: [
        '@drsk/domain',
        '@drsk/domain/password-list',
        '@drsk/mock-server',
        '@drsk/mock-server/page',
        '@drsk/sdk',
        '@drsk/sdk/lazy',
        '@open-wc/testing',
        'axe-core/axe.min.js',
        'lit',
        'lit/decorators.js',
        'lit/directives/live.js',
        'lit/directives/repeat.js',
      ],
      conditions: exportConditions,
    }),
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
