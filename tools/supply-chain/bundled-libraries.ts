import { globSync, readFileSync } from 'node:fs';

/** A library whose code one of our packages brings along. */
export interface BundledLibrary {
  /** As in `hono@4.13.19`. */
  name: string;
  licence: string;
  hasText: boolean;
}

/** Read from the notices that the builds put beside the code; every package that bundles has one. */
export function bundledLibraries(root: string): BundledLibrary[] {
  const notices = [
    'packages/mock-server/dist/licences.txt',
    'packages/widgets/dist/channels/*/licences.txt',
  ];
  return notices.flatMap((notice) => {
    const files = globSync(notice, { cwd: root });
    if (files.length === 0) throw new Error(`${notice} is missing: build first`);
    return files.flatMap((file) => librariesIn(readFileSync(root + file, 'utf8')));
  });
}

const heading = /^(@?[\w./-]+) (\d\S*) \((.+)\)$/;

/** Each begins with its name, and goes on with its text. */
export function librariesIn(notice: string): BundledLibrary[] {
  const libraries: BundledLibrary[] = [];
  for (const line of notice.split(/\r?\n/)) {
    const [, name, version, licence = ''] = heading.exec(line) ?? [];
    const last = libraries.at(-1);
    if (name) libraries.push({ name: `${name}@${version}`, licence, hasText: false });
    else if (last && /\w/.test(line)) last.hasText = true;
  }
  return libraries;
}
