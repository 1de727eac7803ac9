import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const pseudo = fileURLToPath(new URL('src/gallery/pseudo.ts', import.meta.url));
const bothLanguages = /^export const (\w+) = \{ ru, en \};$/m;

/** Lets the gallery show the widgets in a language that is none (`?locale=pseudo`): their tables of texts go through `pseudo`. */
export function pseudoLocale(): Plugin {
  return {
    name: 'pseudo-locale',
    transform: {
      filter: { id: /widgets[\\/]dist[\\/].*[./]messages\.js$/ },
      handler: (code, id) => {
        if (!bothLanguages.test(code)) throw new Error(`${id} does not export { ru, en }`);
        const changed = code.replace(
          bothLanguages,
          'export const $1 = { ru: /* @__PURE__ */ pseudo(ru), en };',
        );
        return { code: `import { pseudo } from ${JSON.stringify(pseudo)};\n${changed}`, map: null };
      },
    },
  };
}
