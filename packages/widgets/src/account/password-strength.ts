import { brokenPasswordRule } from '@drsk/domain';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../shared/language.js';
import { messages } from './registration-fields.messages.js';

export type PasswordStrength = 'weak' | 'fair' | 'good' | 'strong';

const levels: readonly PasswordStrength[] = ['weak', 'fair', 'good', 'strong'];

/** A refused password is weak; beyond that, length is what makes it strong. */
export function passwordStrength(
  password: string,
  login: string,
  isCommon?: (password: string) => boolean,
): PasswordStrength {
  if (brokenPasswordRule(password, login, isCommon)) return 'weak';
  const { length } = Array.from(password);
  if (length < 12) return 'fair';
  return length < 16 ? 'good' : 'strong';
}

/** Four marks and a word, spoken as it changes; nothing while there is nothing to judge. */
export function renderStrength(
  strength: PasswordStrength | undefined,
  language: Language,
): TemplateResult {
  const level = strength ? levels.indexOf(strength) : -1;
  return html`<div class="strength strength-${strength ?? 'none'}">
    <div class="strength-marks" aria-hidden="true">
      ${levels.map((_, index) => html`<span class=${index <= level ? 'strength-on' : 'strength-off'}></span>`)}
    </div>
    <span class="strength-word" role="status">
      ${strength ? messages[language].strengths[strength] : ''}
    </span>
  </div>`;
}
