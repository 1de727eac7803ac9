import type { Finding, Patient } from '../finding.js';

/** What the browser lets this page do. */
export async function checkBrowser({ document, url }: Patient): Promise<Finding[]> {
  const found: Finding[] = [];
  if (!window.isSecureContext) found.push({ code: 'insecure', weight: 'error', about: url.origin });
  if (window.origin === 'null') found.push({ code: 'opaque_origin', weight: 'error' });
  if (!(await hasStorage())) found.push({ code: 'storage_refused', weight: 'warning' });
  if (document.querySelector('drsk-offices') && !allowsPlace(document))
    found.push({ code: 'geolocation_forbidden', weight: 'warning' });
  return found;
}

async function hasStorage(): Promise<boolean> {
  try {
    localStorage.getItem('drsk');
    await indexedDB.databases?.();
    return true;
  } catch {
    return false;
  }
}

function allowsPlace(document: PolicyDocument): boolean {
  return document.featurePolicy?.allowsFeature('geolocation') ?? true;
}

/** Chromium tells what Permissions-Policy allows; elsewhere nobody knows before it is tried. */
interface PolicyDocument extends Document {
  readonly featurePolicy?: { allowsFeature(name: string): boolean };
}
