import { page, type SettingName } from './shared/page.js';
import { PageLoader, type WidgetFiles } from './shared/page-loader.js';

/** By tag; written in by tools/build-cdn.ts. */
declare const __DRSK_FILES__: Readonly<Record<string, WidgetFiles>>;

const attributes: Readonly<Record<string, SettingName | 'kiosk'>> = {
  api: 'api-base',
  region: 'region',
  locale: 'locale',
  theme: 'theme',
  loginUrl: 'login-url',
  registrationUrl: 'registration-url',
  recoveryUrl: 'recovery-url',
  profileUrl: 'profile-url',
  successUrl: 'success-url',
  idleMinutes: 'idle-minutes',
  kiosk: 'kiosk',
};

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

function readSettings({ dataset }: HTMLScriptElement): void {
  for (const [attribute, name] of Object.entries(attributes))
    page().settings[name] ??= dataset[attribute];
}
