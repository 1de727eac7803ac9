import { expect } from 'vitest';
import type { Look, Reader } from './reader.js';

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
  expect(reader.complaints, path).toEqual([]);
}

/** The page that is open, in every look. */
export async function inspectShown(reader: Reader, path: string): Promise<void> {
  for (const [index, look] of looks.entries()) {
    await reader.showIn(look);
    const name = `${path} at ${look.width} px`;
    const isBetween = index > 0 && index < looks.length - 1;
    expect(await reader.axeViolations(isBetween ? aboutLooks : undefined), name).toEqual([]);
    expect(await reader.isTooWide(), `${name} is wider than the screen`).toBe(false);
  }
}

/** Each path in every look. */
export async function inspectAll(reader: Reader, paths: string[]): Promise<void> {
  for (const path of paths) await inspect(reader, path);
}

export const inBothLanguages = (paths: string[]): string[] =>
  ['', '/en'].flatMap((language) => paths.map((path) => `${language}/account/${path}`));
