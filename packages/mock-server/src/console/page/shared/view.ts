import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Page } from './page.js';

/** A view of the console. It draws into the page itself: one style for all, and labels find their fields. */
export abstract class View extends LitElement {
  @property({ attribute: false }) page!: Page;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
