import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The elements that the package's index exports: tag → the file that defines it. */
export function publicElements(index: string): Map<string, string> {
  const elements = new Map<string, string>();
  const entries = readFileSync(index, 'utf8').matchAll(
    /from '\.\/(generated\/elements\/(.+))\.js'/g,
  );
  for (const [, path = '', name = ''] of entries)
    elements.set(`drsk-${name}`, join(dirname(index), `${path}.ts`));
  return elements;
}
