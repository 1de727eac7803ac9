import type { ErrorFacts } from '../shared/error-facts.js';
import type { Language } from '../shared/language.js';
import { messages } from './login.messages.js';

/** Says what to do, never whether the login exists. */
export function explainLoginFailure(language: Language): (facts: ErrorFacts) => string | undefined {
  const text = messages[language];
  return ({ status, retryAfterSeconds }) => {
    if (status === 401) return text.wrongCredentials;
    if (status === 429 && retryAfterSeconds)
      return text.locked(timeIn(retryAfterSeconds, language));
    return undefined;
  };
}

function timeIn(seconds: number, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  return format.format(Date.now() + seconds * 1000);
}
