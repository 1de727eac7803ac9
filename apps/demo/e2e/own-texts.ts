import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const widgets = folderOf('@drsk/widgets');

/** All that the tables of the widgets say in Russian whatever happens, but for what the service may say too. */
export async function ownTexts(): Promise<ReadonlySet<string>> {
  const files = globSync('**/*{.,/}messages.js', { cwd: widgets, exclude: ['channels'] });
  const modules = await Promise.all(
    files.map((file): Promise<unknown> => import(pathToFileURL(`${widgets}/${file}`).href)),
  );
  const russian = modules.flatMap((module) =>
    Object.values(Object(module)).map((table) => Object(table).ru),
  );
  const service = codeOf('@drsk/mock-server');
  return new Set(russian.flatMap(textsIn).filter((text) => !service.includes(text)));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What the service says stands in its code. */
function codeOf(name: string): string {
  const folder = folderOf(name);
  return globSync('**/*.js', { cwd: folder })
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n')
    .replaceAll(/\\u([\da-f]{4})/gi, (_all, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

function folderOf(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(name)));
}
