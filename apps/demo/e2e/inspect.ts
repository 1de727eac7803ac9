import { expect } from 'vitest';
import type { Look, Reader } from './reader.js';
import { isThorough } from './thorough.js';

/** The widths, colours and contrasts in which every page is looked at. */
const looks: readonly Look[] = [
  { width: 360, colorScheme: 'light' },
  { width: 768, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light', forcedColors: 'active' },
];

/** What width and colours change of a page; all else axe has looked at before. */
const aboutLooks = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/** Nothing wrong for axe, nothing wider than the screen, no policy broken, no other host asked. */
async function inspect(reader: Reader, path: string): Promise<void> {
  await reader.open(path);
  await reader.settle();
  await inspectShown(reader, path);
  await inspectEnlarged(reader, path);
  expect(reader.complaints, path).toEqual([]);
}

/** With text of twice the size, as readers choose it in their browser (WCAG 2.2, 1.4.4). */
async function inspectEnlarged(reader: Reader, path: string): Promise<void> {
  await reader.chooseFontSize(32);
  for (const width of [1280, 360]) {
    await reader.showIn({ width });
    expect(await reader.isTooWide(), `${path} enlarged is wider than ${width} px`).toBe(false);
  }
  await reader.chooseFontSize(16);
}

/**
 * The page that is open, in every width; axe reads it in one look, another for each page, unless all is wanted.
 * In English it is told the same in the same colours.
 */
export async function inspectShown(reader: Reader, path: string): Promise<void> {
  const isWhole = isThorough && !path.startsWith('/en/');
  const turn = path.length % looks.length;
  for (const [index, look] of looks.entries()) {
    await reader.showIn(look);
    const name = `${path} at ${look.width} px`;
    if (isWhole || index === turn)
      expect(await reader.axeViolations(isWhole ? rulesAt(index) : undefined), name).toEqual([]);
    expect(await reader.isTooWide(), `${name} is wider than the screen`).toBe(false);
  }
}

/** The widest shows what a telephone hides; that between differs in its colours alone. */
function rulesAt(index: number): readonly string[] | undefined {
  return index === 1 ? aboutLooks : undefined;
}

export async function inspectAll(reader: Reader, paths: string[]): Promise<void> {
  for (const path of paths) await inspect(reader, path);
}

export const inBothLanguages = (paths: string[]): string[] =>
  ['', '/en'].flatMap((language) => paths.map((path) => `${language}/account/${path}`));
