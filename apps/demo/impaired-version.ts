import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const files = ['css/bvi.min.css', 'js/bvi.min.js'];

/** Puts the plug-in for the visually impaired where sites have it: as it is published, beside the pages. Its pictures are not. */
export function impairedVersion(): Plugin {
  const folder = dirname(dirname(fileURLToPath(import.meta.resolve('bvi'))));
  return {
    name: 'impaired-version',
    generateBundle() {
      for (const file of files)
        this.emitFile({
          type: 'asset',
          fileName: `bvi/${file}`,
          source: forAnyPort(readFileSync(`${folder}/${file}`, 'utf8')),
        });
    },
  };
}

/** It keeps its choice in cookies of `location.host`: where that has a port, as here, no browser takes them. */
function forAnyPort(source: string): string {
  return source
    .replaceAll(/\blocation\.host\b/g, 'location.hostname')
    .replace(/\s*(?:\/\/|\/\*)# sourceMappingURL=.*\s*$/, '\n');
}
