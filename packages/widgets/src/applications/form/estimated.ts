import { connectionMessages } from '@drsk/domain';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { dropEstimated, readEstimated } from '../../shared/estimated-answers.js';
import type { FormValues } from '../../shared/form-values.js';
import type { Language } from '../../shared/language.js';
import { focusStep } from '../../shared/steps.js';
import { messages } from './estimated.messages.js';
import type { Filling } from './filling.js';

/** What a calculator of this tab was told: a new application begins with it, until it is taken back. */
export class Estimated {
  readonly #values: FormValues;
  #before: FormValues = {};
  #isUndone = false;

  constructor(values: FormValues) {
    this.#values = values;
  }

  /** Over what is known already. */
  fill(known: FormValues): FormValues {
    this.#before = known;
    return { ...known, ...this.#values };
  }

  /** Says what was taken over, as long as it can be taken back. */
  render(host: DrskElement, filling: Filling): TemplateResult {
    const text = messages[host.language];
    return html`<div class="outlet" role="status">
      ${
        this.#isUndone
          ? html`<p class="muted">${text.undone}</p>`
          : html`<div class="alert" part="alert">
              <p class="text">${text.taken(factsOf(this.#values, host.language))}</p>
              <div>
                <button
                  class="button button-link"
                  part="button button-link"
                  type="button"
                  @click=${() => this.#undo(host, filling)}
                >
                  ${text.undo}
                </button>
              </div>
            </div>`
      }
    </div>`;
  }

  /** What was changed since stays. */
  #undo(host: DrskElement, { form }: Filling): void {
    this.#isUndone = true;
    for (const [name, value] of Object.entries(this.#values))
      if (form.values[name] === value)
        form.input(name, this.#before[name] ?? (value === true ? false : ''));
    focusStep(host);
  }
}

/** What was estimated and waits for an application; each estimate begins one only. */
export function takeEstimated(): Estimated | undefined {
  const values = readEstimated();
  dropEstimated();
  return Object.keys(values).length > 0 ? new Estimated(values) : undefined;
}

/** In words, as the calculator asked it; nothing without an estimate. */
export function factsOf(values: FormValues, language: Language): string {
  const text = messages[language];
  const { regionCode } = connectionMessages[language].choices;
  const region = Object.entries(regionCode).find(([code]) => code === values['regionCode']);
  return [
    region?.[1],
    values['powerKw'] && text.power(String(values['powerKw'])),
    values['previousPowerKw'] && text.previousPower(String(values['previousPowerKw'])),
    values['phases'] && text.phases(String(values['phases'])),
    values['isTemporary'] && text.temporary,
    values['wantsInstallment'] && text.installment,
  ]
    .filter(Boolean)
    .join(', ');
}
