import { page } from '../page.js';

/** Where the build has put its files. */
export interface Build {
  /** Of this version, below the folder that has all versions; ends with a hash of what is in it. */
  folder: string;
  /** Where the folder of all versions is when the script cannot tell, and where there is another, if they are known. */
  home?: string;
  fallback?: string;
}

/** Folders that have the files of this version, in the order in which they are tried. */
export function foldersOf(
  script: HTMLScriptElement | null,
  { folder, home, fallback }: Build,
): (round: number) => readonly string[] {
  const { settings } = page();
  const isMoved = !script?.src.includes('drsk.js');
  const base = settings.base ?? (isMoved && home);
  const first =
    (base ? asFolder(base) : new URL('..', script?.src || document.baseURI).href) + folder;
  const second = settings.fallback ?? fallback;
  return (round) => [
    first,
    first,
    ...(second ? [asFolder(second) + folder] : []),
    otherSpelling(first, round),
  ];
}

function asFolder(address: string): string {
  return new URL(address.replace(/\/?$/, '/'), document.baseURI).href;
}

/**
 * The same folder with one letter of its name encoded. A browser that remembers for ever that a module did not come
 * (whatwg/html#6768) takes it for another one, a server does not.
 */
function otherSpelling(folder: string, count: number): string {
  const letter = folder.length - 2 - (count % 8);
  const code = folder.charCodeAt(letter).toString(16);
  return `${folder.slice(0, letter)}%${code}${folder.slice(letter + 1)}`;
}
