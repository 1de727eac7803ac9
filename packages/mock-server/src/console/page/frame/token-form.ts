import { html, type TemplateResult } from 'lit';
import { onSubmit } from '../shared/form-texts.js';
import type { Language } from '../shared/language.js';
import { keepToken } from './control-token.js';
import { tokenMessages } from './token.messages.js';

/** Asks for the token of a server that listens to other machines. */
export function renderTokenForm(language: Language): TemplateResult {
  const words = tokenMessages[language];
  const send = onSubmit(({ token = '' }) => {
    keepToken(token);
    location.reload();
  });
  return html`<section class="card">
    <p>${words.hint}</p>
    <form class="row" @submit=${send}>
      <label class="wide"
        >${words.token}<input type="password" name="token" required autocomplete="off"
      /></label>
      <button class="main">${words.open}</button>
    </form>
  </section>`;
}
