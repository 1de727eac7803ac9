import { documentMessages } from '@drsk/domain';
import type { DocumentActionName, DocumentPackage } from '@drsk/sdk';
import type { Download, Locator, Page } from 'playwright-core';
import { messages } from '../documents/documents.messages.js';
import { WidgetPage, type WidgetOptions } from './widget-page.js';

type DocumentKind = DocumentPackage['kind'];

/** `<drsk-documents>` */
export class DocumentsPage extends WidgetPage {
  constructor(scope: Page | Locator, options?: WidgetOptions) {
    super(scope, 'drsk-documents', options);
  }

  get documents(): Locator {
    return this.part('document');
  }

  /** The newest of a kind. */
  document(kind: DocumentKind): Locator {
    return this.titled('document', documentMessages[this.language][kind]).first();
  }

  status(kind: DocumentKind): Locator {
    return this.document(kind).getByTestId('document-status');
  }

  /** Opens what it takes to sign, refuse, ask for a paper copy; or does at once what needs no questions. */
  async act(kind: DocumentKind, action: DocumentActionName): Promise<void> {
    const name = new RegExp(`^${messages[this.language].actions[action]}`);
    await this.document(kind).getByRole('button', { name }).click();
  }

  async save(kind: DocumentKind): Promise<Download> {
    const saving = this.root.page().waitForEvent('download');
    const name = new RegExp(`^${messages[this.language].save}`);
    await this.document(kind).getByRole('button', { name }).click();
    return saving;
  }
}
