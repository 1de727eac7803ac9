import { regionCodes } from './region-codes.js';

/** What settings take, where that is a choice. */
export const knownValues: Readonly<Record<string, readonly string[]>> = {
  region: regionCodes,
  locale: ['ru', 'en'],
  theme: ['auto', 'light', 'dark', 'contrast', 'inherit'],
  mode: ['live', 'sandbox'],
};
