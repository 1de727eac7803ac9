import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';
import { mergeConfig } from 'vitest/config';
// @boundaries-ignore test settings are shared by every package
import { base } from '../../vitest.base.ts';

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`test/record/${name}.ts`, import.meta.url));
const recorded = pathOf('recorded-sandbox');

/** Tests get a sandbox that writes down what it answers, and that one gets the real one. */
const recordedSandbox: Plugin = {
  name: 'recorded-sandbox',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    source === '@drsk/mock-server' && !importer.endsWith('recorded-sandbox.ts')
      ? recorded
      : undefined,
};

// docs/capabilities.md is made of what the tests see of the service.
export default mergeConfig(base, {
  plugins: [recordedSandbox],
  test: { globalSetup: pathOf('begin-record'), setupFiles: pathOf('keep-record') },
});
