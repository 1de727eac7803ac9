import type { Phrases } from './dictionary.js';

/** What a site writes: phrases for every language, and by the tag of a language those for it alone. */
type SiteTexts = Readonly<Record<string, string | Phrases>>;

/** The setting is JSON itself, or the address of a file with it. */
export async function readTexts(setting: string): Promise<SiteTexts> {
  if (setting.trimStart().startsWith('{')) return JSON.parse(setting);
  const response = await fetch(new URL(setting, document.baseURI));
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

/** Those for `sah-RU` are those for everything, for `sah` and for `sah-RU`: the last one wins. */
export function phrasesFor(texts: SiteTexts, tag: string): Phrases {
  const subtags = tag.toLowerCase().split('-');
  const tags = subtags.map((_subtag, index) => subtags.slice(0, index + 1).join('-'));
  const entries = Object.entries(texts);
  const ofTag = (wanted: string) =>
    entries.flatMap(([name, phrases]) =>
      typeof phrases === 'object' && name.toLowerCase() === wanted ? Object.entries(phrases) : [],
    );
  return Object.fromEntries([
    ...entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ...tags.flatMap(ofTag),
  ]);
}
