import { globSync } from 'node:fs';
import { contents } from '../../apps/demo/docs/contents.ts';
import { addressOf } from '../../apps/demo/docs/page.ts';
import { root } from './repository.ts';

/** Every address of the demo that a document may lead to: its own pages, and those of the documentation. */
export function sitePages(): Set<string> {
  const own = globSync('**/*.html', { cwd: `${root}apps/demo/src`, exclude: ['layout'] }).map(
    (file) => `/${file.replaceAll('\\', '/').replace(/(?:(?<=^|\/)index)?\.html$/, '')}`,
  );
  const slugs = contents.flatMap(({ entries }) => entries.map(({ slug }) => slug));
  const documentation = slugs.flatMap((slug) =>
    (['ru', 'en'] as const).map((language) => addressOf({ language, slug })),
  );
  return new Set([...own, ...documentation]);
}
