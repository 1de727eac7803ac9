import { page, type PageSettingName, type SettingName } from './page.js';

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** `apiBase`, `loginUrl` and their like: what attributes of the script tag say, as a program says it. */
export type Settings = { [Name in CamelCase<SettingName | PageSettingName>]?: string };

/** Sets for the whole page, in the place of what the script tag says; a `<drsk-config>` and a widget's own attribute win. */
export function configure(settings: Settings): void {
  const tag = document.createElement('script');
  Object.assign(tag.dataset, settings);
  Object.assign(page().settings, settingsOn(tag));
  document.dispatchEvent(new Event('drsk-settings-changed'));
}

/** Of `data-login-url` and its like; the address of the API is `data-api`. */
export function settingsOn(tag: Element): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const { name, value } of tag.attributes)
    if (name.startsWith('data-'))
      settings[name === 'data-api' ? 'api-base' : name.slice(5)] = value;
  return settings;
}
