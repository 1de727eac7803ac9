import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ControlAnswer } from '../../../client/control-call.js';
import { when } from '../shared/format.js';
import { onSubmit } from '../shared/form-texts.js';
import { Live } from '../shared/live.js';
import { nameField } from '../shared/name-field.js';
import { View } from '../shared/view.js';
import { type Difference, renderDifference } from './difference.js';
import { snapshotsMessages } from './snapshots.messages.js';

type Snapshot = ControlAnswer<'listSnapshots'>['items'][number];

/** States that were kept by name: to go back to, and to see what has changed since. */
@customElement('snapshot-list')
export class SnapshotList extends View {
  @state() private compared: { readonly name: string; readonly difference: Difference } | undefined;
  readonly #snapshots = new Live(this, ['snapshots'], () => this.page.control.listSnapshots());

  protected override render(): TemplateResult {
    const { control, language, run } = this.page;
    const words = snapshotsMessages[language];
    const keep = onSubmit(({ name = '' }) =>
      run(() => control.saveSnapshot({ body: { name } }), words.saved),
    );
    return html`<section class="card">
      <h2>${words.title}</h2>
      <p class="soft">${words.hint}</p>
      <form class="row" @submit=${keep}>
        ${nameField(words.name, this.page.language)}
        <button class="main">${words.save}</button>
      </form>
      ${this.#snapshots.render(({ items }) => this.#renderAll(items))}
      ${this.compared ? renderDifference(this.compared, language) : undefined}
    </section>`;
  }

  #renderAll(items: readonly Snapshot[]): TemplateResult {
    const { none } = snapshotsMessages[this.page.language];
    return html`${items.length === 0 ? html`<p class="soft">${none}</p>` : undefined}
      <ul class="plain">
        ${items.toReversed().map((item) => this.#renderOne(item))}
      </ul>`;
  }

  #renderOne({ name, at }: Snapshot): TemplateResult {
    const { language } = this.page;
    const words = snapshotsMessages[language];
    return html`<li class="row">
      <span class="wide"
        ><strong>${name}</strong> <span class="soft block">${when(at, language)}</span></span
      >
      <button
        type="button"
        aria-label=${`${words.restore}: ${name}`}
        @click=${() => this.#restore(name)}
      >
        ${words.restore}
      </button>
      <button
        type="button"
        aria-label=${`${words.compare}: ${name}`}
        @click=${() => this.#compare(name)}
      >
        ${words.compare}
      </button>
      <button
        type="button"
        class="danger"
        aria-label=${`${words.remove}: ${name}`}
        @click=${() => this.#remove(name)}
      >
        ${words.remove}
      </button>
    </li>`;
  }

  async #restore(name: string): Promise<void> {
    const { ask, control, language, run } = this.page;
    const words = snapshotsMessages[language];
    const question = {
      title: words.restoreTitle(name),
      text: words.restoreText,
      yes: words.restore,
    };
    if (!(await ask(question))) return;
    await run(async () => {
      if (name !== words.before) await control.saveSnapshot({ body: { name: words.before } });
      await control.restoreSnapshot({ name });
    }, name);
  }

  #compare(name: string): Promise<void> {
    const { control, run } = this.page;
    return run(async () => {
      this.compared = { name, difference: await control.compareSnapshot({ name }) };
    });
  }

  async #remove(name: string): Promise<void> {
    const { ask, control, language, run } = this.page;
    const words = snapshotsMessages[language];
    const question = { title: words.removeTitle(name), text: words.removeText, yes: words.remove };
    if (await ask(question)) await run(() => control.removeSnapshot({ name }), words.remove);
    if (this.compared?.name === name) this.compared = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'snapshot-list': SnapshotList;
  }
}
