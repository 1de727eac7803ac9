import { readFileSync } from 'node:fs';
import { packageFolder } from './package-folder.js';

/** Of this package, as it was installed. */
export function version(): string {
  const text = readFileSync(new URL('package.json', packageFolder), 'utf8');
  const description: unknown = JSON.parse(text);
  return Object(description).version;
}
