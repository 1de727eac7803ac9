import { brokenPasswordRule, messages as rules, ruleText } from '@drsk/domain';
import type { TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { passwordStrength, renderStrength } from './password-strength.js';

/** Says what a new password is worth; what is typed brings the long list of those that are tried first. */
export class PasswordJudge {
  readonly #host: DrskElement;
  #isAsked = false;
  #isCommon: ((password: string) => boolean) | undefined;

  constructor(host: DrskElement) {
    this.#host = host;
  }

  /** To be called when somebody begins to type; without the list, the server tells. */
  readonly load = (): void => {
    if (!this.#isAsked) void this.#load();
  };

  /** What is wrong with it. */
  error(password: string, login: string): string | undefined {
    const { language } = this.#host;
    if (password.trim() === '') return rules[language].required;
    const broken = brokenPasswordRule(password, login, this.#isCommon);
    return broken && ruleText(broken, language);
  }

  renderStrength(password: string, login: string): TemplateResult {
    const strength =
      password === '' ? undefined : passwordStrength(password, login, this.#isCommon);
    return renderStrength(strength, this.#host.language);
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      this.#isCommon = (await import('@drsk/domain/password-list')).isCommonPassword;
      this.#host.requestUpdate();
    } catch {
      this.#isAsked = false; // the next key asks again
    }
  }
}
