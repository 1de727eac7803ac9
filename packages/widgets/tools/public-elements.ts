import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The elements that the package's index exports: tag → source file. */
export function publicElements(index: string): Map<string, string> {
  const elements = new Map<string, string>();
  for (const [, path = ''] of readFileSync(index, 'utf8').matchAll(/from '\.\/(.+)\.js'/g)) {
    const file = join(dirname(index), `${path}.ts`);
    const tag = /@customElement\('(drsk-[\w-]+)'\)/.exec(readFileSync(file, 'utf8'))?.[1];
    if (tag !== undefined) elements.set(tag, file);
  }
  return elements;
}
