import { type CadesPlugin, cryptoPro, type PluginCertificate } from '@drsk/sdk/signers';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../../shared/error-facts.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import { renderLoading } from '../../shared/loading.js';
import { RequestController } from '../../shared/request-controller.js';
import { renderSelectField } from '../../shared/select-field.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import type { DocumentPanel, PanelParts } from '../document-panel.js';
import { messages } from '../signing.messages.js';
import { powerOf, renderPower } from './power-field.js';

/** КриптоПро's plug-in, where the page has its script and the reader has the plug-in. */
export function installedPlugin(): CadesPlugin | undefined {
  const plugin: unknown = property(globalThis, 'cadesplugin');
  return isPlugin(plugin) ? plugin : undefined;
}

function isPlugin(plugin: unknown): plugin is CadesPlugin {
  return typeof property(plugin, 'CreateObjectAsync') === 'function';
}

export class PluginWay implements DocumentPanel {
  readonly #parts: PanelParts;
  readonly #certificates: RequestController<PluginCertificate[]>;
  readonly #form;

  constructor(parts: PanelParts) {
    const { document, done, host } = parts;
    const plugin = installedPlugin();
    if (!plugin) throw new TypeError('There is no plug-in');
    const store = cryptoPro(plugin);
    this.#parts = parts;
    this.#certificates = new RequestController(host, () => store.certificates());
    this.#form = new FormController(host, {
      initial: { thumbprint: '', powerOfAttorney: '' },
      check: () => ({}),
      send: (values) => {
        const chosen = values.thumbprint || (this.#certificates.result?.[0]?.thumbprint ?? '');
        return host.client.documents.sign(document.id, store.signer(chosen, powerOf(values)));
      },
      onSent: (signed) => done(signed, messages[host.language].done),
    });
    void this.#certificates.load();
  }

  render(): TemplateResult {
    const { host } = this.#parts;
    const { failed } = messages[host.language].plugin;
    const { failure, result } = this.#certificates;
    const explain = ({ status }: { status: number | undefined }) =>
      status === undefined ? failed : undefined;
    return html`<form class="panel way" novalidate @submit=${this.#form.submit}>
      ${renderFailure(host, failure ?? this.#form.failure, { explain })}
      ${result ? this.#renderChoice(result) : nothing}
      ${!result && failure === undefined ? renderLoading(host) : nothing}
    </form>`;
  }

  #renderChoice(certificates: readonly PluginCertificate[]): TemplateResult {
    const { host } = this.#parts;
    const text = messages[host.language];
    if (certificates.length === 0) return html`<p class="text">${text.plugin.none}</p>`;
    return html`${renderSelectField(this.#form, {
        name: 'thumbprint',
        label: text.plugin.label,
        choices: certificates.map(({ thumbprint, subject }) => ({
          value: thumbprint,
          label: subject,
        })),
      })}
      ${renderPower(this.#form, host)}
      <div class="row-actions">
        ${renderSubmitButton({
          label: text.send,
          busyLabel: text.sending,
          isBusy: this.#form.isSending,
        })}
      </div>`;
  }
}
