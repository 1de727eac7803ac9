/** Those that ask for nothing but their text beside the code. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Zlib',
]);

/** Packages that name no licence where npm looks for it, and where they do. */
const elsewhere: Readonly<Record<string, string>> = {
  'combine-errors@3.0.3': 'MIT', // its Readme.md
};

/** Nothing, where everything that a package is under may be passed on. */
export function checkLicence(name: string, licence: string | undefined): string | undefined {
  const known = licence ?? elsewhere[name];
  if (known === undefined)
    return `${name} names no licence: look for it, and note it in tools/supply-chain/check-licence.ts`;
  const parts = known.replaceAll(/[()]/g, '').split(/ (?:AND|OR) /);
  const other = parts.filter((part) => !allowed.has(part));
  if (other.length === 0) return undefined;
  return `${name} is under ${other.join(', ')}: take another library, or have the licence read and add it to tools/supply-chain/check-licence.ts`;
}
