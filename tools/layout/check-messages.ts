import { build } from 'esbuild';
import { isTest, nameOf, type SourceFile } from './source-file.ts';

/** Every text exists in ru and en, none of them empty. */
export async function checkMessages(files: SourceFile[], root: string): Promise<string[]> {
  const messages = files.filter((file) => /(^|[./])messages\.ts$/.test(file.path) && !isTest(file));
  const problems = await Promise.all(messages.map((file) => checkFile(file, root)));
  return problems.flat();
}

async function checkFile(file: SourceFile, root: string): Promise<string[]> {
  const exported = await load(`${root}/${nameOf(file)}`);
  const tables = Object.values(exported).filter(isTable);
  if (tables.length === 0) return [`${nameOf(file)}: exports no { ru, en }`];
  return tables.flatMap(({ ru, en }) =>
    compare(ru, en).map((problem) => `${nameOf(file)}: ${problem}`),
  );
}

/** What differs between two languages: a missing key, another kind of value, an empty text. */
export function compare(ru: unknown, en: unknown, path = ''): string[] {
  const name = path || 'the table';
  if (typeof ru !== typeof en) return [`${name} differs in kind between ru and en`];
  if (typeof ru === 'string' && typeof en === 'string')
    return ru.trim() === '' || en.trim() === '' ? [`${name} is empty`] : [];
  if (!isRecord(ru) || !isRecord(en)) return [];
  return [...new Set([...Object.keys(ru), ...Object.keys(en)])].flatMap((key) => {
    const inner = path ? `${path}.${key}` : key;
    if (!(key in ru)) return [`${inner} is missing in ru`];
    if (!(key in en)) return [`${inner} is missing in en`];
    return compare(ru[key], en[key], inner);
  });
}

async function load(path: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    conditions: ['@drsk/source'],
    mainFields: ['module', 'main'],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const loaded: unknown = await import(`data:text/javascript;base64,${code}`);
  return isRecord(loaded) ? loaded : {};
}

function isTable(value: unknown): value is { ru: unknown; en: unknown } {
  return isRecord(value) && 'ru' in value && 'en' in value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
