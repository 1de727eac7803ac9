import { element, softly } from './element.js';
import { keepToken } from './control-api.js';
import { tokenViewMessages } from './token-view.messages.js';
import type { Language } from './view.js';

/** Asks for the token of a server that listens to other machines. */
export function tokenView(language: Language, retry: () => void): Node[] {
  const texts = tokenViewMessages[language];
  const input = element('input', { type: 'password', required: true, autocomplete: 'off' });
  const form = element('form', { className: 'row' }, [
    element('label', {}, [texts.token, input]),
    element('button', { className: 'main' }, [texts.open]),
  ]);
  form.onsubmit = (event) => {
    event.preventDefault();
    keepToken(input.value.trim());
    retry();
  };
  return [element('section', { className: 'card' }, [softly(texts.hint), form])];
}
