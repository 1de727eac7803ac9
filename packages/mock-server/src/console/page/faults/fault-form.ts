import { operations } from '@drsk/contract';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { onSubmit } from '../shared/form-texts.js';
import { Live } from '../shared/live.js';
import { View } from '../shared/view.js';
import {
  type FaultKind,
  faultKinds,
  type FaultNumber,
  isKind,
  kindNames,
  ruleOf,
} from './fault-kinds.js';
import { faultsMessages } from './faults.messages.js';

const operationNames = Object.keys(operations);

/** Takes a rule of one's own. */
@customElement('fault-form')
export class FaultForm extends View {
  @state() private kind: FaultKind = 'latency';
  @state() private percent = '100';
  @state() private number = '2000';
  readonly #people = new Live(this, [], () => this.page.control.listPeople());

  protected override render(): TemplateResult {
    const { control, language, run } = this.page;
    const words = faultsMessages[language];
    const send = onSubmit((texts) => {
      const body = ruleOf(texts);
      return run(() => control.addFault({ body }), words.kinds[body.act.kind]);
    });
    const asked = faultKinds[this.kind];
    return html`<section class="card">
      <h2>${words.add}</h2>
      <form class="row" @submit=${send}>
        <label class="wide"
          >${words.kind}<select name="kind" @change=${this.#choose}>
            ${kindNames.map((kind) => html`<option value=${kind}>${words.kinds[kind]}</option>`)}
          </select></label
        >
        ${asked ? this.#renderNumber(asked) : undefined}
        <label
          >${words.probability}: ${this.percent}<input
            type="range"
            name="percent"
            min="1"
            max="100"
            .value=${this.percent}
            @input=${this.#setPercent}
        /></label>
        ${this.#renderWhose()}
        <label>${words.limit}<input name="times" type="number" min="1" /></label>
        <label>${words.skip}<input name="after" type="number" min="0" /></label>
        <button class="main">${words.add}</button>
      </form>
    </section>`;
  }

  /** Of all that there is, nothing has to be known by heart. */
  #renderWhose(): TemplateResult {
    const words = faultsMessages[this.page.language];
    const people = this.#people.value?.items ?? [];
    return html`<label
        >${words.operation}<input
          name="operation"
          list="operations"
          pattern=${operationNames.join('|')}
          autocomplete="off"
          spellcheck="false"
      /></label>
      <label>${words.account}<input name="account" list="logins" autocomplete="off" /></label>
      <datalist id="operations">
        ${operationNames.map((name) => html`<option value=${name}></option>`)}
      </datalist>
      <datalist id="logins">
        ${people.map(({ login, name }) => html`<option value=${login}>${name}</option>`)}
      </datalist>`;
  }

  #renderNumber({ name, min, max }: FaultNumber): TemplateResult {
    const label = faultsMessages[this.page.language].numbers[name];
    if (name !== 'ms')
      return html`<label
        >${label}<input
          name="number"
          type="number"
          min=${min}
          max=${max}
          .value=${this.number}
          required
      /></label>`;
    return html`<label class="wide"
      >${label}: ${this.number}<input
        type="range"
        name="number"
        min=${min}
        max=${max}
        step="100"
        .value=${this.number}
        @input=${this.#setNumber}
    /></label>`;
  }

  readonly #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement) || !isKind(target.value)) return;
    this.kind = target.value;
    this.number = String(faultKinds[this.kind]?.usual ?? '');
  };

  readonly #setPercent = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.percent = target.value;
  };

  readonly #setNumber = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.number = target.value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'fault-form': FaultForm;
  }
}
