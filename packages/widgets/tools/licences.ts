import { existsSync, readFileSync } from 'node:fs';

/** The licences of the packages whose modules were bundled: they ask to travel with their code. */
export function licences(modules: string[]): string {
  const folders = modules.map(
    (id) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0],
  );
  const packages = [...new Set(folders)].filter((folder) => folder !== undefined).sort();
  return packages.map(describe).join('\n');
}

function describe(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'license'].find((text) => existsSync(`${folder}/${text}`));
  const text = file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n\n`;
}
