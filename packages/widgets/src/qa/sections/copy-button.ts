import { html, type TemplateResult } from 'lit';
import { messages } from './state.messages.js';
import type { Desk } from './section.js';

interface Copied {
  readonly value: string;
  readonly text: string;
  /** Whose it is, for who only hears the button. */
  readonly about: string;
}

export function copyButton(desk: Desk, { value, text, about }: Copied): TemplateResult {
  const { copied } = messages[desk.language];
  const copy = (): Promise<void> => desk.act(() => navigator.clipboard.writeText(value), copied);
  return html`
    <button type="button" aria-label=${`${text}: ${about}`} @click=${copy}>${text}</button>
  `;
}
