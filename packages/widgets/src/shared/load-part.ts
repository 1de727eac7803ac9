import type { DrskElement } from './drsk-element.js';
import { loadEnglish } from './english-texts.js';

/** A part that comes later, with its English where that is read. */
export async function loadPart<Part>(host: DrskElement, load: () => Promise<Part>): Promise<Part> {
  const part = await load();
  if (host.language === 'en') await loadEnglish();
  return part;
}
