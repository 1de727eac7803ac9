import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';

const runtime = fileURLToPath(new URL('../src/shared/english-texts.ts', import.meta.url));
const messagesFile = /[./]messages\.ts$/;
const englishFile = /[./]messages\.en\.ts$/;
const bothLanguages = /^export const (\w+) = \{ ru, en \};$/m;

/** Leaves Russian with the code, and makes of the English in every such file a module that is loaded when it is wanted. */
export function splitEnglish(isSplit: (id: string) => boolean): Plugin {
  const hasTexts = (id: string): boolean => messagesFile.test(id) && isSplit(id);
  return {
    name: 'split-english',

    async resolveId(source, importer) {
      if (englishFile.test(source)) return source;
      if (!importer || !englishFile.test(importer)) return undefined;
      const found = await this.resolve(source, russianOf(importer), { skipSelf: true });
      return found && hasTexts(found.id) ? englishOf(found.id) : found;
    },

    load(id) {
      if (!englishFile.test(id)) return undefined;
      const code = readFileSync(russianOf(id), 'utf8');
      const texts = 'export const $1 = { en };\nexport default en;';
      return { code: replaceTexts(russianOf(id), code, texts), moduleType: 'ts' };
    },

    transform(code, id) {
      if (!hasTexts(id)) return undefined;
      const load = `() => import(${JSON.stringify(englishOf(id))})`;
      const texts = `export const $1 = /* @__PURE__ */ withEnglish(ru, ${load});`;
      return `import { withEnglish } from ${JSON.stringify(runtime)};\n${replaceTexts(id, code, texts)}`;
    },
  };
}

/** The file whose English a module holds; the module itself for any other. */
export function russianOf(id: string): string {
  return id.replace(englishFile, (end) => end.replace('.en.ts', '.ts'));
}

function englishOf(id: string): string {
  return id.replace(/\.ts$/, '.en.ts');
}

function replaceTexts(file: string, code: string, texts: string): string {
  if (!bothLanguages.test(code)) throw new Error(`${file} does not export { ru, en }`);
  return code.replace(bothLanguages, texts);
}
