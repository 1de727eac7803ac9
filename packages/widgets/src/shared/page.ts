import type { DrskClient } from '@drsk/sdk';
import type { PageAddress } from './page-address.js';

/**
 * What a script tag or `<drsk-config>` may set for every widget below it, or the widget's own tag.
 *
 * @attr login-url - Page of the login, for whoever is not signed in.
 * @attr registration-url - Page of the registration; without it no link is shown.
 * @attr recovery-url - Page where a forgotten password is replaced; without it no link is shown.
 * @attr profile-url - Page of the profile; without it no link is shown.
 * @attr success-url - Where to go on afterwards.
 * @attr texts - Texts of the site's own in the place of ours, by what is said without them: JSON, or the address of such a file.
 * @attr idle-minutes - Minutes without a key or a touch after which the reader is signed out; never, without it.
 */
export const settingNames = [
  'api-base',
  'region',
  'locale',
  'theme',
  'texts',
  'login-url',
  'registration-url',
  'recovery-url',
  'profile-url',
  'success-url',
  'idle-minutes',
] as const;

export type SettingName = (typeof settingNames)[number];

/**
 * What holds for a page as a whole: whether many people use the computer, whether a sandbox in the page answers in the
 * place of the service and what has happened in it, and whether somebody tries the page out.
 */
export type PageSettingName = 'kiosk' | 'mode' | 'scenario' | 'debug';

/** What a script tag may say besides: where the files of the widgets are. */
export type ScriptSettingName = SettingName | PageSettingName | 'base' | 'fallback';

/** What all widgets of one page share, also when they come from several files. */
export interface DrskPage {
  readonly settings: Partial<Record<ScriptSettingName, string | undefined>>;
  /** By the address of their API. */
  clients: Map<string, DrskClient>;
  /** Of the copy of this package that has come first. */
  version?: string;
  /** The console has told of a second copy. */
  isTwice?: boolean;
  /**
   * A later part of a widget, from where the file came that asks for it. The first script tag makes it, a second one
   * brings settings only; the build writes calls of it in the place of `import()` (tools/browser-files.ts).
   */
  load?: (name: string, from: string) => Promise<unknown>;
  /** Of a whole account, which has the page's address and shares it out among its views. */
  address?: PageAddress | undefined;
  /** What the console has been told, to say it once. */
  told?: Set<string>;
}

declare global {
  interface Window {
    drskWidgets?: DrskPage;
  }
}

/** Made by whichever comes first, the script tag or a widget. */
export function page(): DrskPage {
  return (window.drskWidgets ??= { settings: {}, clients: new Map() });
}
