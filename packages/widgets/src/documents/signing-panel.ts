// Loaded when somebody is about to sign.
import type { AnsweredSubject, DocumentAction } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { type DocumentPanel, type PanelParts, renderPanelTitle } from './document-panel.js';
import { fileOf } from './document-files.js';
import { messages as documentTexts } from './documents.messages.js';
import { shortHash } from './facts.js';
import { focusIn } from '../shared/focus-in.js';
import { renderButton } from './plain-button.js';
import { messages } from './signing.messages.js';
import { CodeWay } from './signing-ways/code-way.js';
import { FileWay } from './signing-ways/file-way.js';
import { installedPlugin, PluginWay } from './signing-ways/plugin-way.js';

type WayName = keyof typeof messages.ru.ways;

/** The ceremony: what is signed, by which way, and what that way asks for. */
export class SigningPanel implements DocumentPanel {
  readonly #parts: PanelParts;
  readonly #subject: AnsweredSubject;
  #way: DocumentPanel | undefined;

  constructor(parts: PanelParts, { subject = 'offer' }: DocumentAction) {
    this.#parts = parts;
    this.#subject = subject;
  }

  render(): TemplateResult {
    const { close, document, files, host } = this.#parts;
    const text = messages[host.language];
    const { fileName, sha256 } = fileOf(document);
    return html`<div class="panel">
      ${renderPanelTitle(this.#parts, text.title)}
      <p class="text">
        ${text.what(fileName)} ${text.hash} <span class="hash">${shortHash(sha256)}</span>
      </p>
      <p class="text">${text.readFirst[this.#subject]}</p>
      <div class="row-actions">
        ${renderButton(text.read, () => files.open(document), { look: 'button-link' })}
        ${renderButton(documentTexts[host.language].save, () => files.save(document), {
          look: 'button-link',
          about: fileName,
        })}
      </div>
      ${this.#way?.render() ?? this.#renderChoice()}
      <div class="row-actions">
        ${this.#way ? renderButton(text.back, () => this.#choose(undefined)) : ''}
        ${renderButton(documentTexts[host.language].cancel, close)}
      </div>
    </div>`;
  }

  #renderChoice(): TemplateResult {
    const { host } = this.#parts;
    const text = messages[host.language];
    return html`<div
        class="subheading way-title"
        role="heading"
        tabindex="-1"
        aria-level=${host.headingLevel + 3}
      >
        ${text.choose}
      </div>
      <ul class="plain">
        ${this.#names().map(
          (name) =>
            html`<li>
              ${renderButton(text.ways[name], () => this.#choose(name))}
              <p class="muted small">${text.waysHint[name]}</p>
            </li>`,
        )}
      </ul>`;
  }

  /** A code is for individuals; a plug-in for whoever has it. */
  #names(): WayName[] {
    const { state } = this.#parts.host.client.account;
    const isPerson = state.status === 'signed-in' && state.account.applicantKind === 'individual';
    return [
      ...(isPerson ? (['code'] as const) : []),
      'file',
      ...(installedPlugin() ? (['plugin'] as const) : []),
    ];
  }

  #choose(name: WayName | undefined): void {
    this.#way = name && new ways[name](this.#parts);
    focusIn(this.#parts.host, name ? '.way input, .way select' : '.way-title');
  }
}

const ways = { code: CodeWay, file: FileWay, plugin: PluginWay };
