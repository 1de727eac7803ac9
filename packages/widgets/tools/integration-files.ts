import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Package } from 'custom-elements-manifest';
import { phpWidgets } from './php-widgets.ts';

/** Each is copied into a site as it is, so it has all that it needs. */
const folders = ['wordpress/drsk-widgets', 'bitrix/drsk/widget'];

/** What the integrations have in common, by path below the package. */
export function integrationFiles(root: string, manifest: Package): Map<string, string> {
  const common = {
    'widgets.php': phpWidgets(manifest),
    'known.php': readFileSync(`${root}integrations/shared/known.php`, 'utf8'),
  };
  return new Map(
    folders.flatMap((folder) =>
      Object.entries(common).map(([name, text]) => [
        `integrations/${folder}/generated/${name}`,
        text,
      ]),
    ),
  );
}

export function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(`${root}${path}`), { recursive: true });
    writeFileSync(`${root}${path}`, text);
  }
}

/** Those that are not what they should be. */
export function checkFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([path, text]) => read(`${root}${path}`) !== text)
    .map(([path]) => `${path} is out of date: \`npm run public-api -w @drsk/widgets\``);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // not there yet
  }
}
