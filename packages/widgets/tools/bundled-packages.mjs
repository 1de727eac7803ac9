import { build } from 'esbuild';

/**
 * Serves packages that a page cannot load file by file, because parts of them are CommonJS, each as one module.
 *
 * @param {...string} names
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundledPackages(...names) {
  const bundles = new Map();
  return {
    name: 'bundled-packages',
    resolveImport: ({ source }) => (names.includes(source) ? `/bundled/${source}.js` : undefined),
    async serve({ path }) {
      const name = names.find((known) => path === `/bundled/${known}.js`);
      if (!name) return undefined;
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return { body: await bundles.get(name), type: 'js' };
    },
  };
}

async function bundle(name) {
  const options = { bundle: true, format: 'esm', write: false, outdir: '/' };
  const { outputFiles } = await build({ entryPoints: [name], ...options });
  return outputFiles[0].text;
}
