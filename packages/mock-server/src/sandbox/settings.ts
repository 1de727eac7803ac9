import type { Settings } from '../clock/moment.js';
import type { SandboxOptions } from './sandbox.js';

const usual = {
  seed: 1,
  siteUrl: 'https://site.test',
  operator: 'manual',
  sampleApplications: 0,
  esia: false,
  scanSeconds: 0,
} as const;

/** What holds for all moments of a sandbox whose addresses are below a folder. */
export function settingsOf(options: SandboxOptions, folder: string): Settings {
  const { seed, siteUrl, operator, sampleApplications, esia, scanSeconds, ...more } = {
    ...usual,
    ...options,
  };
  const { englishSiteUrl = siteUrl, webhooks } = more;
  const { apiUrl = `${withoutSlash(siteUrl)}/v1` } = more;
  return {
    seed,
    siteUrl: withoutSlash(siteUrl),
    englishSiteUrl: withoutSlash(englishSiteUrl),
    apiUrl: below(folder, withoutSlash(apiUrl)),
    operator,
    sampleApplications,
    esia,
    scanSeconds,
    isLoopbackAllowed: webhooks?.allowLoopback ?? false,
  };
}

/** What a sandbox begins with depends on these alone, whatever its addresses are. */
export function settingsOfBeginning(settings: Settings): object {
  const { siteUrl: _site, englishSiteUrl: _english, apiUrl: _api, ...rest } = settings;
  return rest;
}

/** `https://host/v1` is `https://host/s/name/v1`. */
function below(folder: string, apiUrl: string): string {
  return apiUrl.replace(/(?:\/v1)?$/, (version) => folder + version);
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}
