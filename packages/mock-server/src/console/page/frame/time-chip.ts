import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { when } from '../shared/format.js';
import { View } from '../shared/view.js';
import { frameMessages } from './frame.messages.js';
import { Ticking } from './ticking.js';

/** What time it is in the sandbox, above everything. */
@customElement('time-chip')
export class TimeChip extends View {
  readonly #ticking = new Ticking(this, 0);

  protected override render(): TemplateResult | undefined {
    const { language } = this.page;
    const words = frameMessages[language];
    const clock = this.#ticking.clock.value;
    if (!clock) return undefined;
    const { mode, rate } = clock;
    const pace = mode === 'running' && rate !== 1 ? `${words.running} ×${rate}` : words[mode];
    return html`<a class="chip" href="#/overview"
      ><time>${when(this.#ticking.now, language)}</time>
      <span class="soft">${words.zone} · ${pace}</span></a
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'time-chip': TimeChip;
  }
}
