import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { bundledPackages } from './tools/bundled-packages.mjs';
import { jsonReporter } from './tools/json-reporter.mjs';
import { chromium } from './tools/test-browsers.mjs';

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
  browsers: [await chromium()],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 30_000 } },
  reporters: [defaultReporter(), jsonReporter('.results/test.json')],
};
