import { loadEnglish } from '../shared/english-texts.js';
import { toLanguage } from '../shared/language.js';
import type { KnownToLoader } from '../shared/loader/known-to-loader.js';
import { page } from '../shared/page.js';
import { openPageSandbox } from './sandbox/open-page-sandbox.js';
import { sandboxClients } from './sandbox/sandbox-clients.js';

/** Puts a sandbox in the place of the service where the page asks for it, and marks the page, before any widget is there. */
export async function open({ from }: KnownToLoader): Promise<void> {
  const { settings } = page();
  const [sandbox, { showPanel }] = await Promise.all([
    settings.mode === 'sandbox' ? openPageSandbox(from) : undefined,
    import('./panel/show-panel.js'),
  ]);
  if (toLanguage(settings.locale ?? document.documentElement.lang) === 'en') await loadEnglish();
  if (sandbox) page().clients = sandboxClients(sandbox);
  await showPanel(sandbox);
}
