import { basisMessages } from './basis.messages.js';
import type { Locale } from './messages.js';

/**
 * A basis as a lawyer writes it: `861/105` is «п. 105 Правил № 861», `861/16(б)` a subclause, `861/прил.6` an appendix,
 * `ГК/193` an article. An act that has no name here stays as it is.
 */
export function formatBasis(basis: string, locale: Locale): string {
  const [act = '', ...place] = basis.split('/');
  return isKnown(act) && place.length > 0 ? formatPlace(act, place.join('/'), locale) : basis;
}

type Act = keyof typeof basisMessages.ru.acts;

function formatPlace(act: Act, place: string, locale: Locale): string {
  const { acts, appendixActs, ...text } = basisMessages[locale];
  if (act === 'ГК') return text.article(place, acts[act]);
  if (place.startsWith('прил.')) return text.appendix(place.slice(5), appendixActs[act]);
  const [, number = '', letter] = /^(.+)\(([а-яё])\)$/.exec(place) ?? [];
  return letter ? text.subclause(number, letter, acts[act]) : text.clause(place, acts[act]);
}

function isKnown(act: string): act is Act {
  return Object.hasOwn(basisMessages.ru.acts, act);
}
