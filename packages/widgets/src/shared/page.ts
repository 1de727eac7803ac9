import type { DrskClient } from '@drsk/sdk';

/** What a script tag or `<drsk-config>` may set for every widget below it. */
export type SettingName = 'api-base' | 'region' | 'locale' | 'theme' | 'login-url';

/** What all widgets of one page share, also when they come from several files. */
export interface DrskPage {
  readonly settings: Partial<Record<SettingName, string>>;
  readonly clients: Map<string, DrskClient>;
}

declare global {
  interface Window {
    drsk?: DrskPage;
  }
}

/** Made by whichever comes first, the script tag or a widget. */
export function page(): DrskPage {
  window.drsk ??= { settings: {}, clients: new Map() };
  return window.drsk;
}
