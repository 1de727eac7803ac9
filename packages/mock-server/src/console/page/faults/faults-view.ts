import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ControlAnswer } from '../../../client/control-call.js';
import { count } from '../shared/format.js';
import { Live } from '../shared/live.js';
import { profileLines, ruleLines } from './fault-lines.js';
import { testLines } from '../shared/test-lines.js';
import { View } from '../shared/view.js';
import './fault-form.js';
import { faultsMessages } from './faults.messages.js';

type Faults = ControlAnswer<'listFaults'>;
type Rule = Faults['items'][number];
type Profile = Faults['profiles'][number];

/** What goes wrong on purpose. */
@customElement('faults-view')
export class FaultsView extends View {
  readonly #faults = new Live(this, ['faults', 'journal'], () => this.page.control.listFaults());

  protected override render(): TemplateResult {
    const words = faultsMessages[this.page.language];
    return html`<p class="soft">${words.hint}</p>
      ${this.#faults.render(
        ({ items, profiles }) =>
          html`${this.#renderRules(items)}
            <section>
              <h2>${words.profiles}</h2>
              <div class="cards">${profiles.map((profile) => this.#renderProfile(profile))}</div>
            </section>`,
      )}
      <fault-form .page=${this.page}></fault-form>`;
  }

  #renderRules(items: readonly Rule[]): TemplateResult {
    const { control, language, run } = this.page;
    const words = faultsMessages[language];
    return html`<section class="card">
      <h2>${words.rules}</h2>
      ${items.length === 0 ? html`<p class="soft">${words.none}</p>` : undefined}
      <ul class="plain">
        ${repeat(
          items,
          ({ id }) => id,
          (item) => this.#renderRule(item),
        )}
      </ul>
      ${
        items.length === 0
          ? undefined
          : html`<button
              type="button"
              class="main"
              @click=${() => run(() => control.clearFaults(), words.clear)}
            >
              ${words.clear}
            </button>`
      }
    </section>`;
  }

  #renderRule(rule: Rule): TemplateResult {
    const { page } = this;
    const { control, language, run } = page;
    const words = faultsMessages[language];
    const { id, act, acted, seen } = rule;
    const { kind, ...numbers } = act;
    const said = Object.entries(numbers).map(([name, value]) => `${name} ${value}`);
    const remove = `${words.remove}: ${words.kinds[kind]}`;
    return html`<li class="row">
      <span class="wide">
        <strong>${words.kinds[kind]}</strong> <code>${said.join(', ')}</code>
        <span class="soft block"
          >${this.#termsOf(rule)} ·
          ${words.acted(count(acted, language), count(seen, language))}</span
        >
        ${testLines(ruleLines(rule), words.kinds[kind], page)}
      </span>
      <button
        type="button"
        aria-label=${remove}
        @click=${() => run(() => control.removeFault({ id }), remove)}
      >
        ${words.remove}
      </button>
    </li>`;
  }

  /** Which requests it is for, and how often. */
  #termsOf({ on = {}, probability = 1, times, after }: Rule): string {
    const { language } = this.page;
    const words = faultsMessages[language];
    const { operation = [], method, path, account } = on;
    const whose = [...operation, method, path, account].filter(Boolean).join(', ');
    return [
      whose === '' ? words.all : whose,
      probability === 1 ? words.always : words.chance(count(probability * 100, language)),
      ...(times === undefined ? [] : [words.times(count(times, language))]),
      ...(after === undefined ? [] : [words.after(count(after, language))]),
    ].join(' · ');
  }

  #renderProfile({ name, label, description }: Profile): TemplateResult {
    const { page } = this;
    const { control, language, run } = page;
    const words = faultsMessages[language];
    const use = `${words.use}: ${label[language]}`;
    return html`<article>
      <h3>${label[language]}</h3>
      <p>${description[language]}</p>
      ${testLines(profileLines(name), label[language], page)}
      <p class="foot">
        <button
          type="button"
          aria-label=${use}
          @click=${() => run(() => control.useFaultProfile({ body: { name } }), use)}
        >
          ${words.use}
        </button>
      </p>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faults-view': FaultsView;
  }
}
