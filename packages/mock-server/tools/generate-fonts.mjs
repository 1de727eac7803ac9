// Cuts the documents' font down to the characters they may hold: see src/documents/pdf/typeface.ts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const target = new URL('../src/generated/fonts.ts', import.meta.url);
const faces = { regular: 'DejaVuSans.ttf', bold: 'DejaVuSans-Bold.ttf' };

// Without ligatures and kerning one character is one glyph, and a text is as wide as the sum of its characters.
const options = {
  targetFormat: 'sfnt',
  noHinting: true,
  keepFeatures: [],
  dropTables: ['GSUB', 'GPOS', 'GDEF', 'kern', 'gasp'],
};
const sakha = 'ҔҕҤҥҮүҺһӨө';
const signs = '‐‑–—‘’‚“”„•…‰‹›′″−≈≠≤≥√≡→←↑↓φ°€₽№™✓□';
const characters = [range(0x20, 0x7e), range(0xa0, 0xff), range(0x400, 0x45f), sakha, signs].join(
  '',
);

const require = createRequire(import.meta.url);
const fonts = await Promise.all(Object.entries(faces).map(cut));
const licence = readFileSync(require.resolve('dejavu-fonts-ttf/LICENSE'), 'utf8');
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, `${banner()}\nexport const fonts = {\n${fonts.join('')}};\n`);

async function cut([name, file]) {
  const whole = readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${file}`));
  const part = await subsetFont(whole, characters, options);
  return `  ${name}: '${part.toString('base64')}',\n`;
}

/** The licence of the font wants to go with it; bundlers keep a comment that begins like this one. */
function banner() {
  const lines = licence.trim().split(/\r?\n/);
  return `/*! DejaVu Sans 2.37, cut down.\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}

function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
