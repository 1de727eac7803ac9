import { loadEnglish } from '../english-texts.js';
import { knownValues } from '../known-values.js';
import { toLanguage } from '../language.js';
import { page } from '../page.js';
import { messages } from './advice.messages.js';
import { nearest } from './nearest.js';
import type { Written } from './odd-settings.js';

type Texts = typeof messages.ru;

/** Of HTML, ARIA, microdata and frameworks: nobody meant them for a widget. */
const others =
  /^(?:aria-|data-|on|item|v-|ng-|x-|hx-|_)|[^a-z_-]|^(?:accesskey|autocapitalize|autofocus|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate)$/;

/** Tells whoever made the page, once and in the console, which names and values mean nothing, and what does. */
export async function advise(written: Written): Promise<void> {
  const language = toLanguage(page().settings.locale ?? document.documentElement.lang);
  if (language === 'en') await loadEnglish();
  const told = (page().told ??= new Set());
  for (const pair of written.pairs) {
    const advice = adviceOn(pair, written, messages[language]);
    if (advice === '' || told.has(advice)) continue;
    told.add(advice);
    // oxlint-disable-next-line no-console -- it is said to whoever made the page
    console.warn(advice);
  }
}

function adviceOn(pair: Written['pairs'][number], written: Written, text: Texts): string {
  const [name] = pair;
  return written.names.includes(name)
    ? adviceOnValue(pair, written, text)
    : adviceOnName(name, written, text);
}

function adviceOnName(name: string, { where, prefix, names }: Written, text: Texts): string {
  const meant = nearest(name, names);
  // Where tools write names of theirs, one that resembles none of ours is theirs.
  if (others.test(name) || (prefix !== '' && meant === undefined)) return '';
  const shown = (known: string): string => prefix + known;
  return [
    text.unknownName(where, shown(name)),
    meant === undefined ? '' : text.nearest(shown(meant)),
    text.known([...new Set(names)].map(shown).toSorted().join(', ')),
  ]
    .filter(Boolean)
    .join(' ');
}

function adviceOnValue(
  [name, value]: Written['pairs'][number],
  { where, prefix }: Written,
  text: Texts,
): string {
  const known = knownValues[name] ?? [];
  if (!value || known.length === 0 || known.includes(value)) return '';
  // The site may have texts in any language.
  if (name === 'locale' && hasTexts()) return '';
  const meant = nearest(value, known);
  return [
    text.unknownValue(where, prefix + name, value),
    meant === undefined ? '' : text.nearest(meant),
    text.known(known.join(', ')),
  ]
    .filter(Boolean)
    .join(' ');
}

function hasTexts(): boolean {
  return page().settings.texts !== undefined || document.querySelector('[texts]') !== null;
}
