import type { Settings } from '../clock/moment.js';
import type { SandboxOptions } from './sandbox.js';

/** What a sandbox is told once, with what holds where nothing is said. */
export function settingsOf({ seed = 1, ...options }: SandboxOptions): Settings {
  const { siteUrl = 'https://site.test', operator = 'manual', sampleApplications = 0 } = options;
  const { englishSiteUrl = siteUrl, esia = false, scanSeconds = 0, webhooks = {} } = options;
  const { apiUrl = `${withoutSlash(siteUrl)}/v1` } = options;
  return {
    seed,
    siteUrl: withoutSlash(siteUrl),
    englishSiteUrl: withoutSlash(englishSiteUrl),
    apiUrl: withoutSlash(apiUrl),
    operator,
    sampleApplications,
    esia,
    scanSeconds,
    isLoopbackAllowed: webhooks.allowLoopback === true,
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}
