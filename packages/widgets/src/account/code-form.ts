import { isOneTimeCode, messages as rules } from '@drsk/domain';
import type { TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { type ErrorFacts, errorFacts } from '../shared/error-facts.js';
import { renderFailure } from '../shared/failure.js';
import { FormController } from '../shared/form-controller.js';
import type { FieldErrors } from '../shared/form-values.js';
import { renderTextField } from '../shared/text-field.js';
import { messages } from './code.messages.js';

export interface CodeOptions<Result> {
  /** Of the field: it stands in light DOM, whose ids are the page's. */
  id: string;
  send: (code: string, signal: AbortSignal) => Promise<Result>;
  sent: (result: Result) => unknown;
}

/** A one-time code, in light DOM: telephones offer the one that has just come. */
export class CodeForm<Result> {
  readonly controller: FormController<{ code: string }, Result>;
  readonly #host: DrskElement;
  readonly #id: string;

  constructor(host: DrskElement, { id, send, sent }: CodeOptions<Result>) {
    this.#host = host;
    this.#id = id;
    this.controller = new FormController<{ code: string }, Result>(host, {
      initial: { code: '' },
      check: ({ code }) => this.#check(code),
      send: ({ code }, signal) => send(code, signal),
      onSent: sent,
      onFailed: (error) => this.#forget(error),
    });
  }

  renderField(label?: string): TemplateResult {
    const text = messages[this.#host.language];
    return renderTextField(this.controller, {
      name: 'code',
      id: this.#id,
      label: label ?? text.code,
      hint: text.codeHint,
      inputMode: 'numeric',
      autocomplete: 'one-time-code',
      maxLength: 20,
    });
  }

  renderFailure(): TemplateResult {
    const { codeGone } = messages[this.#host.language];
    const explain = ({ status }: ErrorFacts) => (status === 410 ? codeGone : undefined);
    return renderFailure(this.#host, this.controller.failure, { explain });
  }

  /** Digits that no longer work would be taken for those of the next message. */
  #forget(error: unknown): void {
    if (errorFacts(error).status === 410) this.controller.reset();
  }

  #check(code: string): FieldErrors {
    const { language } = this.#host;
    if (code.trim() === '') return { code: rules[language].required };
    return isOneTimeCode(code) ? {} : { code: messages[language].codeWrong };
  }
}
