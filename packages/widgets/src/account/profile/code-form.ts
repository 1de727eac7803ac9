import { isOneTimeCode, messages as rules } from '@drsk/domain';
import type { TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors } from '../../shared/form-values.js';
import { renderTextField } from '../../shared/text-field.js';
import { messages } from './profile-parts.messages.js';

export interface CodeOptions<Result> {
  send: (code: string, signal: AbortSignal) => Promise<Result>;
  sent: (result: Result) => unknown;
}

/** A one-time code, in light DOM: telephones offer the one that has just come. */
export class CodeForm<Result> {
  readonly controller: FormController<{ code: string }, Result>;
  readonly #host: DrskElement;

  constructor(host: DrskElement, { send, sent }: CodeOptions<Result>) {
    this.#host = host;
    this.controller = new FormController<{ code: string }, Result>(host, {
      initial: { code: '' },
      check: ({ code }) => this.#check(code),
      send: ({ code }, signal) => send(code, signal),
      onSent: sent,
    });
  }

  renderField(label?: string): TemplateResult {
    const text = messages[this.#host.language];
    return renderTextField(this.controller, {
      name: 'code',
      id: 'drsk-profile-code',
      label: label ?? text.code,
      hint: text.codeHint,
      inputMode: 'numeric',
      autocomplete: 'one-time-code',
      maxLength: 20,
    });
  }

  renderFailure(): TemplateResult {
    const { codeGone } = messages[this.#host.language];
    const explain = ({ status }: { status: number | undefined }) =>
      status === 410 ? codeGone : undefined;
    return renderFailure(this.#host, this.controller.failure, { explain });
  }

  #check(code: string): FieldErrors {
    const { language } = this.#host;
    if (code.trim() === '') return { code: rules[language].required };
    return isOneTimeCode(code) ? {} : { code: messages[language].codeWrong };
  }
}
