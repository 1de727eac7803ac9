import { messages as rules } from '@drsk/domain';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { FieldForm } from '../../shared/field.js';
import type { FieldErrors } from '../../shared/form-values.js';
import type { Language } from '../../shared/language.js';
import { PasswordField } from '../../shared/password-field.js';
import { messages } from './profile-parts.messages.js';

/** The reader's own password asked again, in light DOM beside the login that it belongs to. */
export class PasswordProof {
  readonly #host: DrskElement;
  readonly #field: PasswordField;

  constructor(host: DrskElement) {
    this.#host = host;
    this.#field = new PasswordField(host);
  }

  render(form: FieldForm, name = 'password', label?: string): TemplateResult {
    return html`${renderLogin(this.#host)}
    ${this.#field.render(form, {
      name,
      id: `drsk-profile-${name}`,
      label: label ?? messages[this.#host.language].password,
      maxLength: 200,
      autocomplete: 'current-password',
    })}`;
  }
}

export function checkPassword({ password }: { password: string }, language: Language): FieldErrors {
  return password === '' ? { password: rules[language].required } : {};
}

/** What the person logs in with, whatever role they act in. */
export function ownLogin({ client }: DrskElement): string {
  const { state } = client.account;
  if (state.status !== 'signed-in') return '';
  return state.roles.find(({ relation }) => relation === 'self')?.login ?? state.account.login;
}

/** A password manager wants to know whose password it is; people know. */
function renderLogin(host: DrskElement): TemplateResult {
  return html`<input class="username" readonly autocomplete="username" .value=${ownLogin(host)} />`;
}
