import { stageMessages } from '@drsk/domain';
import type { StageName } from '@drsk/sdk';
import type { Locator, Page } from 'playwright-core';
import { messages } from '../applications/tracker/status-tracker.messages.js';
import { WidgetPage, type WidgetOptions } from './widget-page.js';

/** `<drsk-status-tracker>` */
export class TrackerPage extends WidgetPage {
  constructor(scope: Page | Locator, options?: WidgetOptions) {
    super(scope, 'drsk-status-tracker', options);
  }

  /** Where things stand, in one sentence. */
  get headline(): Locator {
    return this.part('now').getByRole('heading');
  }

  get currentStage(): Locator {
    return this.part('stage-current');
  }

  /** What waits for the reader. */
  get actions(): Locator {
    return this.part('action');
  }

  stage(name: StageName): Locator {
    const { title } = stageMessages[this.language].stages[name];
    return this.part('stage').filter({ hasText: title });
  }

  async refresh(): Promise<void> {
    await this.button(messages[this.language].refresh).click();
  }
}
