import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ControlCall } from '../../../client/control-call.js';
import { onSubmit } from '../shared/form-texts.js';
import { save } from '../shared/save.js';
import { View } from '../shared/view.js';
import { scenariosMessages } from './scenarios.messages.js';

type Load = (body: ControlCall<'loadScenario'>['body'], title: string) => Promise<void>;

/** The present state as a file, and such a file in its place. */
@customElement('own-scenarios')
export class OwnScenarios extends View {
  @property({ attribute: false }) load!: Load;

  protected override render(): TemplateResult {
    const { control, language, run } = this.page;
    const words = scenariosMessages[language];
    const write = onSubmit(({ name = 'scenario' }) =>
      run(async () => save(await control.saveScenario({ name }), `${name}.json`)),
    );
    return html`<section class="card">
      <h2>${words.own}</h2>
      <p class="soft">${words.ownHint}</p>
      <form class="row" @submit=${write}>
        <label class="wide"
          >${words.name}<input name="name" maxlength="64" required autocomplete="off"
        /></label>
        <button>${words.save}</button>
      </form>
      <form class="row" @submit=${this.#open}>
        <label class="wide"
          >${words.file}<input type="file" name="file" accept="application/json,.json" required
        /></label>
        <button>${words.open}</button>
      </form>
    </section>`;
  }

  readonly #open = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const file = new FormData(event.currentTarget).get('file');
    if (file instanceof File) await this.load({ file: await file.text() }, file.name);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'own-scenarios': OwnScenarios;
  }
}
