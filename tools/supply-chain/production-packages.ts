/** What a lock file says of a package, as far as it matters here. */
export interface LockedPackage {
  version?: string;
  license?: string;
  link?: boolean;
  resolved?: string;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export type Locked = Readonly<Record<string, LockedPackage>>;

/** Paths of all that somebody gets who installs the packages in these folders. */
export function productionPackages(locked: Locked, folders: readonly string[]): string[] {
  const found = new Set<string>();
  const open = [...folders];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const own = locked[path];
    if (!own || found.has(path)) continue;
    if (own.link && own.resolved) {
      open.push(own.resolved);
      continue;
    }
    found.add(path);
    const wanted = { ...own.dependencies, ...own.optionalDependencies };
    open.push(...Object.keys(wanted).flatMap((name) => placeOf(locked, path, name) ?? []));
  }
  return [...found].sort();
}

/** Looks for a package as Node does: beside the one that asks, then in every folder above. */
function placeOf(locked: Locked, path: string, name: string): string | undefined {
  const place = `${path && `${path}/`}node_modules/${name}`;
  if (locked[place]) return place;
  if (path === '') return undefined;
  return placeOf(locked, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}
