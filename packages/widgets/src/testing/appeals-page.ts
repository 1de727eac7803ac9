import type { Locator, Page } from 'playwright-core';
import { formMessages } from '../appeals/appeal-form.messages.js';
import { messages } from '../appeals/appeals.messages.js';
import { messages as fileMessages } from '../shared/files/upload.messages.js';
import { type TestFile, WidgetPage, type WidgetOptions } from './widget-page.js';

/** `<drsk-appeals>` */
export class AppealsPage extends WidgetPage {
  constructor(scope: Page | Locator, options?: WidgetOptions) {
    super(scope, 'drsk-appeals', options);
  }

  /** Of the reader's account; a guest has no list. */
  get appeals(): Locator {
    return this.part('appeal');
  }

  /** What was written to the appeal in view. */
  get messages(): Locator {
    return this.part('message');
  }

  /** Of the appeal in view. */
  get number(): Locator {
    return this.fact('appealNumber');
  }

  /** To the form of a new one, from the list. */
  async write(): Promise<void> {
    await this.button(messages[this.language].write).click();
  }

  /** Files of the message that is being written, until they have been uploaded. */
  async attach(files: TestFile): Promise<void> {
    await this.root.locator('input[type=file]').first().setInputFiles(files);
    const { remove } = fileMessages[this.language];
    await this.button(new RegExp(`^${remove}`))
      .first()
      .waitFor();
  }

  async submit(): Promise<void> {
    await this.button(formMessages[this.language].submit).click();
  }

  /** Adds to the appeal in view. */
  async reply(text: string): Promise<void> {
    await this.answer('text', text);
    await this.button(messages[this.language].reply.send).click();
  }
}
