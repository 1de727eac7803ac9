import { globSync, readFileSync } from 'node:fs';
import { testIds } from '../src/testing/test-ids.ts';

/** The documented ones. */
export function documentedTestIds(): { name: string }[] {
  return Object.values(testIds).map((name) => ({ name }));
}

/** Those that a template has and src/testing/test-ids.ts has not, and the other way round: sentences that say what to do. */
export function checkTestIds(src: string): string[] {
  const known: readonly string[] = Object.values(testIds);
  const used = new Map(globSync('**/*.ts', { cwd: src }).flatMap((file) => usedIn(src, file)));
  const undocumented = [...used].filter(([id]) => !known.includes(id));
  const idle = known.filter((id) => !used.has(id));
  return [
    ...undocumented.map(
      ([id, file]) =>
        `src/${file}: nobody knows of the test id \`${id}\`: add it to src/testing/test-ids.ts, or take it out`,
    ),
    ...idle.map(
      (id) =>
        `src/testing/test-ids.ts: no template has the test id \`${id}\`: put it where it belongs, or take it out with a major version`,
    ),
  ];
}

function usedIn(src: string, file: string): [id: string, file: string][] {
  const ids = readFileSync(`${src}/${file}`, 'utf8').matchAll(/\sdata-testid="([^"]+)"/g);
  return [...ids].map(([, id = '']) => [id, file]);
}
