// @boundaries-ignore what has to travel with a library's code is the repository's business
import { noticeOf } from '../../../scripts/notice.mjs';

/** The licences of the packages whose modules were bundled. */
export function licences(modules: string[]): string {
  const folders = modules.map(
    (id) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0],
  );
  const packages = [...new Set(folders)].filter((folder) => folder !== undefined).sort();
  return `${packages.map(noticeOf).join('\n\n\n')}\n`;
}
