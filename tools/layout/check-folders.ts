import { completePackages, isCapability, layouts } from './layout.ts';
import { folderOf, isTest, nameOf, ownImports, type SourceFile } from './source-file.ts';

const vagueWords = new Set([
  'base',
  'common',
  'helper',
  'helpers',
  'impl',
  'manager',
  'util',
  'utils',
]);

/** Folders are capabilities or named in the layout; files are kebab-case and say what they hold. */
export function checkNames(files: SourceFile[]): string[] {
  return files.flatMap((file) => [...checkFolder(file), ...checkFileName(file)]);
}

function checkFolder(file: SourceFile): string[] {
  const folder = folderOf(file.path);
  const layout = layouts[file.package];
  if (!layout || folder === '' || isCapability(folder)) return [];
  if ([...layout.ground, ...layout.composition, 'generated'].includes(folder)) return [];
  return [
    `${nameOf(file)}: '${folder}' is no capability; name it in tools/layout/layout.ts or move it`,
  ];
}

function checkFileName(file: SourceFile): string[] {
  return file.path.split('/').flatMap((part) => {
    const words = part.split(/[-.]/);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(part))
      return [`${nameOf(file)}: '${part}' is not kebab-case`];
    const vague = words.find((word) => vagueWords.has(word));
    return vague ? [`${nameOf(file)}: '${vague}' says nothing about what is in it`] : [];
  });
}

/** A capability never imports another one, and the ground never imports any. */
export function checkImports(files: SourceFile[]): string[] {
  return files
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      ownImports(file)
        .filter((target) => isForbidden(file, target))
        .map((target) => `${nameOf(file)}: must not import ${target} (another capability)`),
    );
}

function isForbidden(file: SourceFile, target: string): boolean {
  const from = folderOf(file.path);
  const to = folderOf(target);
  if (from === to || !isCapability(to)) return false;
  return isCapability(from) || (layouts[file.package]?.ground ?? []).includes(from);
}

/** What the contract says of a capability; without operations it only lends its schemas to others. */
export interface ContractPart {
  capability: string;
  hasOperations: boolean;
}

/** A capability has its folder in every package that covers the whole contract, under the same name. */
export function checkCapabilities(contract: ContractPart[], files: SourceFile[]): string[] {
  const folders = new Set(files.map((file) => `${file.package}/${folderOf(file.path)}`));
  const known = contract.map(({ capability }) => capability).filter(isCapability);
  const wanted = contract
    .filter(({ hasOperations }) => hasOperations)
    .map(({ capability }) => capability)
    .filter(isCapability);
  const missing = completePackages.flatMap((name) =>
    wanted
      .filter((capability) => !folders.has(`${name}/${capability}`))
      .map((capability) => `packages/${name}/src/${capability}: missing, the contract has it`),
  );
  const foreign = [...folders].filter((folder) => isForeign(folder, known));
  return [
    ...missing,
    ...foreign.map((folder) => `packages/${folder.replace('/', '/src/')}: not in the contract`),
  ];
}

function isForeign(folder: string, known: string[]): boolean {
  const [, name = ''] = folder.split('/');
  return isCapability(name) && !known.includes(name);
}
