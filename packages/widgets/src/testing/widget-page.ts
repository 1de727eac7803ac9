import type { Locator, Page } from 'playwright-core';
import { messages as coreMessages } from '../shared/core.messages.js';
import type { Language } from '../shared/language.js';
import { type TestId, testIds } from './test-ids.js';

export interface WidgetOptions {
  /** In which the widget is drawn; Russian, unless the page says otherwise. */
  language?: Language;
}

/** A file as Playwright takes it: a path, or its content. */
export type TestFile = Parameters<Locator['setInputFiles']>[0];

/** A widget on a page: its fields by their `name`, buttons and links by what they say, the rest by part. */
export class WidgetPage {
  /** The element itself. */
  readonly root: Locator;
  readonly language: Language;

  constructor(scope: Page | Locator, tag: string, { language = 'ru' }: WidgetOptions = {}) {
    this.root = scope.locator(tag);
    this.language = language;
  }

  get heading(): Locator {
    return this.part('heading');
  }

  /** What went wrong with the whole of it. */
  get failure(): Locator {
    return this.part('alert-danger');
  }

  /** What is wrong with single fields. */
  get errors(): Locator {
    return this.part('error');
  }

  part(name: string): Locator {
    return this.root.locator(`[part~="${name}"]`);
  }

  fact(id: TestId): Locator {
    return this.root.getByTestId(testIds[id]);
  }

  /** A control by its name, which is the same in every language; a group has one for each choice. */
  field(name: string): Locator {
    return this.root.locator(`[name="${name}"]`);
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name, exact: typeof name === 'string' });
  }

  link(name: string | RegExp): Locator {
    return this.root.getByRole('link', { name, exact: typeof name === 'string' });
  }

  /** Types, chooses or ticks, whichever the field is for; choices go by their value. */
  async answer(name: string, value: string | boolean): Promise<void> {
    const control = this.field(name).first();
    const type = await control.evaluate((element) => Reflect.get(element, 'type'));
    if (type === 'checkbox') await control.setChecked(value === true);
    else if (type === 'radio') await this.choice(name, String(value)).check();
    else if (type === 'select-one') await control.selectOption(String(value));
    else await control.fill(String(value));
  }

  async answerAll(answers: Readonly<Record<string, string | boolean>>): Promise<void> {
    for (const [name, value] of Object.entries(answers)) await this.answer(name, value);
  }

  choice(name: string, value: string): Locator {
    return this.root.locator(`[name="${name}"][value="${value}"]`);
  }

  /** Those of a part under a heading of this name. */
  protected titled(part: string, name: string): Locator {
    return this.part(part).filter({ has: this.root.page().getByRole('heading', { name }) });
  }

  /** Tries once more what has failed. */
  async retry(): Promise<void> {
    await this.button(coreMessages[this.language].tryAgain).click();
  }
}
