import { html, type TemplateResult } from 'lit';
import type { ControlCall } from '../../../client/control-call.js';
import { onSubmit } from '../shared/form-texts.js';
import type { Page } from '../shared/page.js';
import { applicationsMessages } from './applications.messages.js';

type Sample = ControlCall<'fileApplication'>['body']['sample'];

const samples = [
  'household',
  'shop',
  'plant',
  'miner',
  'fair',
] as const satisfies readonly Sample[];

/** Files an application without a form, and goes to it. */
export function renderSampleForm({ control, language, run }: Page): TemplateResult {
  const words = applicationsMessages[language];
  const send = onSubmit(({ sample: chosen }) => {
    const sample = samples.find((one) => one === chosen) ?? 'household';
    return run(async () => {
      const { id } = await control.fileApplication({ body: { sample } });
      location.hash = `#/applications/${id}`;
    });
  });
  return html`<details class="action">
    <summary>${words.sample}</summary>
    <p class="soft">${words.sampleHint}</p>
    <form class="row" @submit=${send}>
      <label class="wide"
        >${words.which}<select name="sample">
          ${samples.map((one) => html`<option value=${one}>${words.samples[one]}</option>`)}
        </select></label
      >
      <button class="main">${words.file}</button>
    </form>
  </details>`;
}
