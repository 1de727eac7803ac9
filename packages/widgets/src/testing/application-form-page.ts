import type { Locator, Page } from 'playwright-core';
import { messages } from '../applications/form/application-form.messages.js';
import { messages as reviewMessages } from '../applications/form/review-step.messages.js';
import { messages as fileMessages } from '../shared/files/upload.messages.js';
import { type TestFile, WidgetPage, type WidgetOptions } from './widget-page.js';

/** `<drsk-application-form>` */
export class ApplicationFormPage extends WidgetPage {
  constructor(scope: Page | Locator, options?: WidgetOptions) {
    super(scope, 'drsk-application-form', options);
  }

  /** The heading of the step in view. */
  get step(): Locator {
    return this.part('step').and(this.root.getByRole('heading'));
  }

  get saveStatus(): Locator {
    return this.part('save-status');
  }

  /** Of the application once it is filed. */
  get number(): Locator {
    return this.fact('applicationNumber');
  }

  /** Past what an application takes, or the drafts there are to go on with. */
  async begin(): Promise<void> {
    await this.button(messages[this.language].choose.begin).click();
  }

  /** Answers a step by the names of its questions, and goes on to the next one. */
  async fillStep(answers: Readonly<Record<string, string | boolean>> = {}): Promise<void> {
    await this.answerAll(answers);
    await this.next();
  }

  async next(): Promise<void> {
    await this.button(messages[this.language].next).click();
  }

  /** Files of one kind, until all have been uploaded. */
  async attach(kind: string, files: TestFile): Promise<void> {
    const control = `[name="${kind}"]`;
    const field = this.part('upload').filter({ has: this.root.page().locator(control) });
    await field.locator(control).setInputFiles(files);
    const remove = new RegExp(`^${fileMessages[this.language].remove}`);
    await field.getByRole('button', { name: remove }).first().waitFor();
  }

  /** From the review: files the application and says its number. */
  async submit(): Promise<string> {
    await this.button(reviewMessages[this.language].submit).click();
    return this.number.innerText();
  }
}
