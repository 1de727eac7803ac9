import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import type { PackedPackage } from './packed-package.ts';

/** How those resolve who cannot use these packages: they are ESM only, and their entries are in `exports`. */
const ignored = new Set(['node10', 'node16-cjs']);

/** Whether each entry that has types has them for bundlers and for Node, as "are the types wrong" sees it. */
export async function checkTypes(
  { tarball }: PackedPackage,
  entries: readonly string[],
): Promise<string[]> {
  const packed = createPackageFromTarballData(tarball);
  const result = await checkPackage(packed, { entrypoints: [...entries] });
  if (!result.types) return ['has no types'];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && ignored.has(problem.resolutionKind)))
    .map((problem) => `${'entrypoint' in problem ? problem.entrypoint : ''}: ${problem.kind}`);
}

interface Description {
  exports?: Record<string, unknown>;
}

/** Those with types; of a pattern, one example of each name given. */
export function typedEntries({ exports = {} }: Description, examples: readonly string[]): string[] {
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'object' && target !== null && 'types' in target)
    .flatMap(([entry]) =>
      entry.includes('*') ? examples.map((example) => entry.replace('*', example)) : [entry],
    );
}
