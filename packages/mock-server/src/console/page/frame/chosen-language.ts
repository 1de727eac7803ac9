import type { Language } from '../shared/language.js';

const key = 'drsk-sandbox-language';

/** What was chosen here before; otherwise Russian for those whose browser speaks it. */
export function chosenLanguage(): Language {
  const kept = stored();
  if (kept === 'ru' || kept === 'en') return kept;
  return navigator.language.startsWith('ru') ? 'ru' : 'en';
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Some browsers keep nothing: then it lasts as long as the page.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
