import { page, settingNames } from './shared/page.js';
import { PageLoader, type WidgetFiles } from './shared/page-loader.js';

/** By tag; written in by tools/build-cdn.ts. */
declare const __DRSK_FILES__: Readonly<Record<string, WidgetFiles>>;

const script = ownScript();
if (script) readSettings(script);
if (script && !page().isLoaderRunning) {
  page().isLoaderRunning = true;
  new PageLoader({ files: __DRSK_FILES__, base: script.src }).start();
}

/** The second way is for optimisers that make a module of the script. */
function ownScript(): HTMLScriptElement | null {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src !== '') return currentScript;
  return document.querySelector<HTMLScriptElement>('script[src*="drsk.js"]');
}

/** `data-login-url` and its like; the address of the API is `data-api`. */
function readSettings(tag: HTMLScriptElement): void {
  for (const name of [...settingNames, 'kiosk'] as const)
    page().settings[name] ??= tag.getAttribute(`data-${name.replace('-base', '')}`) ?? undefined;
}
