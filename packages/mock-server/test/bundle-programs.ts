import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the programs that tests start. */
    programs: string;
  }
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Libraries are loaded as they are; the packages of this repository come along, from their sources. */
const librariesOutside: Plugin = {
  name: 'libraries-outside',
  setup(bundle) {
    bundle.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@drsk/') ? undefined : { path, external: true },
    );
  },
};

const outdir = here(`../.cache/programs-${process.pid}`);

/**
 * Puts the programs that tests start into a few files, once for all tests: from a thousand sources each start would
 * take four times as long. They lie as deep in the package as their sources do.
 */
export async function setup(project: TestProject): Promise<void> {
  await build({
    entryPoints: {
      'drsk-mock-server': here('../src/bin/drsk-mock-server.ts'),
      'crowd-worker': here('crowd/worker.mjs'),
      'storage-writer': here('storage-writer.mjs'),
      'torture-worker': here('torture/worker.mjs'),
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@drsk/source'],
    plugins: [librariesOutside],
  });
  project.provide('programs', outdir);
}

export const teardown = (): Promise<void> => rm(outdir, { recursive: true });
