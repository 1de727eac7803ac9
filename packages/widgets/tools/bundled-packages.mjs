import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Serves packages as a few large modules: file by file, every page of tests would ask for a thousand small ones.
 * What several of them stand on is still one module for all. Their changes are seen by the next run.
 *
 * @param {{ names: string[], conditions: string[] }} options
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundledPackages({ names, conditions }) {
  const files = bundle(names, conditions);
  return {
    name: 'bundled-packages',
    resolveImport({ source, context }) {
      if (names.includes(source)) return `/bundled/${source.replace(/\.js$/, '')}.js`;
      return context.path.startsWith('/bundled/') ? source : undefined;
    },
    async serve({ path }) {
      const body = (await files).get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

/** Each file by its path on the server. */
async function bundle(names, conditions) {
  const outdir = resolve('/bundled');
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(names.map((name) => [name.replace(/\.js$/, ''), name])),
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions,
    write: false,
    outdir,
  });
  return new Map(
    outputFiles.map(({ path, text }) => [
      `/bundled/${relative(outdir, path).replaceAll('\\', '/')}`,
      text,
    ]),
  );
}
