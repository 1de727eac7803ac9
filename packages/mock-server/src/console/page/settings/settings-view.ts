import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { facts } from '../shared/facts.js';
import { Live } from '../shared/live.js';
import type { Settings } from '../shared/page.js';
import { View } from '../shared/view.js';
import './snapshot-list.js';
import { settingsMessages } from './settings.messages.js';

/** The sandbox as a whole. */
@customElement('settings-view')
export class SettingsView extends View {
  readonly #settings = new Live(this, [], () => this.page.control.readSettings());

  protected override render(): TemplateResult {
    const words = settingsMessages[this.page.language];
    return html`<section class="card">
        <h2>${words.started}</h2>
        ${this.#settings.render((settings) => this.#renderSettings(settings))}
        <p>
          <a href="/docs/" target="_blank">${words.reference}</a> ·
          <a href="openapi.json" target="_blank">${words.document}</a>
        </p>
      </section>
      <snapshot-list .page=${this.page}></snapshot-list>
      <section class="card">
        <h2>${words.anew}</h2>
        <p class="soft">${words.anewHint}</p>
        <button type="button" class="danger" @click=${this.#beginAnew}>${words.anew}</button>
      </section>`;
  }

  #renderSettings({ seed, siteUrl, operator, esia, scanSeconds }: Settings): TemplateResult {
    const words = settingsMessages[this.page.language];
    return facts([
      [words.seed, html`<code>${seed}</code>`],
      [words.site, html`<a href=${siteUrl} target="_blank" rel="noreferrer">${siteUrl}</a>`],
      [words.operator, words.operators[operator]],
      [words.esia, esia ? words.yes : words.no],
      [words.scans, scanSeconds],
    ]);
  }

  readonly #beginAnew = async (): Promise<void> => {
    const { ask, control, language, run } = this.page;
    const { anew, anewHint, beforeAnew, sure } = settingsMessages[language];
    if (await ask({ title: sure, text: anewHint, yes: anew }))
      await run(async () => {
        await control.saveSnapshot({ body: { name: beforeAnew } });
        await control.resetSandbox();
      }, anew);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-view': SettingsView;
  }
}
