import type { DrskClient } from '@drsk/sdk';

/** What a script tag or `<drsk-config>` may set for every widget below it. */
export const settingNames = [
  'api-base',
  'region',
  'locale',
  'theme',
  'login-url',
  'registration-url',
  'recovery-url',
  'profile-url',
  'success-url',
  'idle-minutes',
] as const;

export type SettingName = (typeof settingNames)[number];

/** What all widgets of one page share, also when they come from several files. */
export interface DrskPage {
  readonly settings: Partial<Record<SettingName | 'kiosk', string | undefined>>;
  readonly clients: Map<string, DrskClient>;
  /** Set by the first script tag: a second one brings settings only. */
  isLoaderRunning?: boolean;
}

declare global {
  interface Window {
    drskWidgets?: DrskPage;
  }
}

/** Made by whichever comes first, the script tag or a widget. */
export function page(): DrskPage {
  window.drskWidgets ??= { settings: {}, clients: new Map() };
  return window.drskWidgets;
}
