import { expect } from 'vitest';
import type { Look, Reader } from './reader.js';

/** The widths, colours and contrasts in which every page is looked at. */
export const looks: Look[] = [
  { width: 360, colorScheme: 'light' },
  { width: 768, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light', forcedColors: 'active' },
];

/** Nothing wrong for axe, nothing wider than the screen, no policy broken, no other host asked. */
async function inspect(reader: Reader, path: string): Promise<void> {
  await reader.open(path);
  await reader.settle();
  expect(await reader.axeViolations(), path).toEqual([]);
  expect(await reader.isTooWide(), `${path} is wider than the screen`).toBe(false);
  expect(reader.complaints, path).toEqual([]);
}

export async function inspectAll(reader: Reader, paths: string[]): Promise<void> {
  for (const path of paths) await inspect(reader, path);
}

export const inBothLanguages = (paths: string[]): string[] =>
  ['', '/en'].flatMap((language) => paths.map((path) => `${language}/account/${path}`));
