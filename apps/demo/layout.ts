import { readFileSync } from 'node:fs';
import description from '@drsk/widgets/package.json' with { type: 'json' };
import type { Plugin } from 'vite';

/** The loader of the widgets that this demo is built with: its major, which a site names to get every fix. */
const [major] = description.version.split('.');
const channel = `v${major}`;

/**
 * Puts the parts that pages share in the place of `<!-- layout: name -->`, marks the links that lead to the page
 * itself, and tells the language switch where it is.
 */
export function layout(folder: string): Plugin {
  return {
    name: 'layout',
    transformIndexHtml: {
      order: 'pre',
      handler: (page, { path }) => {
        const address = cleanAddress(path);
        return page
          .replaceAll(/<!-- layout: (\S+) -->/g, (_comment, name: string) =>
            readFileSync(`${folder}/${name}.html`, 'utf8'),
          )
          .replaceAll('__DRSK_CHANNEL__', channel)
          .replaceAll('__DRSK_VERSION__', description.version)
          .replaceAll('__PATH__', address.replace(/^\/en\//, '/'))
          .replaceAll(/\sdata-nav(\s+href="([^"]+)")/g, (_attributes, link: string, to: string) =>
            to === address ? `${link} aria-current="page"` : link,
          );
      },
    },
  };
}

/** `/account/index.html` is `/account/`, `/account/login.html` is `/account/login`. */
function cleanAddress(path: string): string {
  return path.replace(/(?:(?<=\/)index)?\.html$/, '');
}
