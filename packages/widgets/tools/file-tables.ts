import { createHash } from 'node:crypto';
import type { FileTable } from '../src/shared/loader/rest.ts';
import type { BrowserFiles } from './browser-files.ts';

export interface FileTables {
  /** Of a login, only the hashes. */
  login: Readonly<Record<string, string>>;
  /** Of all that some widget needs at once, and of the file `later`. */
  rest: FileTable;
  /** What is in the file `later`: the table of all parts that come later. */
  later: string;
}

/** Who knows which hashes: the loader has room for a few, so each table knows the next. */
export function fileTables({ files, elements }: BrowserFiles): FileTables {
  const login = elements['drsk-login']?.files ?? [];
  const early = Object.values(elements).flatMap((element) => [
    ...element.files,
    ...element.english,
  ]);
  const atOnce = new Set([...early, 'advice']);
  const table = (names: string[]): FileTable =>
    Object.fromEntries(
      names.toSorted().map((name) => {
        const { code = '', imports = [] } = files.get(name) ?? {};
        return [name, [hashOf(code), ...imports].join(' ')];
      }),
    );
  const later = `export default ${JSON.stringify(table([...files.keys()].filter((name) => !atOnce.has(name))))}`;
  return {
    login: Object.fromEntries(login.map((name) => [name, hashOf(files.get(name)?.code ?? '')])),
    rest: { ...table([...atOnce]), later: hashOf(later) },
    later,
  };
}

export function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('base64');
}
