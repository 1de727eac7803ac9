import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

interface Manifest {
  folder: string;
  version: string;
  tags: Record<string, { files: string[] }>;
}

const widgets = dirname(fileURLToPath(import.meta.resolve('@drsk/widgets')));

/**
 * Lets the browser fetch the files of a widget while the page is read, and not after the loader has asked for them
 * (docs/embedding.md): `<!-- near: drsk-login -->`.
 */
export function nearFiles(): Plugin {
  return {
    name: 'near-files',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) =>
        page.replaceAll(/<!-- near: (\S+) -->/g, (_comment, tag: string) => linksFor(tag)),
    },
  };
}

function linksFor(tag: string): string {
  const [file] = globSync('channels/*/manifest.json', { cwd: widgets });
  if (!file) throw new Error('The widgets have to be built before the demo');
  const { folder, version, tags }: Manifest = JSON.parse(readFileSync(join(widgets, file), 'utf8'));
  const names = tags[tag]?.files ?? [];
  return names
    .map((name) => {
      const content = readFileSync(join(widgets, dirname(file), folder, name));
      // The loader asks with the same hash: a browser fetches again what was asked for with another.
      const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
      return `<link vite-ignore rel="modulepreload" href="/drsk/${version}/${folder}${name}" integrity="${integrity}" />`;
    })
    .join('\n    ');
}
