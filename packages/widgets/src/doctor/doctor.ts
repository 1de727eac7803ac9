import { checkApi } from './checks/check-api.js';
import { checkBrowser } from './checks/check-browser.js';
import { checkLooks } from './checks/check-looks.js';
import { checkMode } from './checks/check-mode.js';
import { checkPolicy } from './checks/check-policy.js';
import { checkScript } from './checks/check-script.js';
import { checkTags } from './checks/check-tags.js';
import type { Check, Finding, Patient } from './finding.js';

const checks: readonly Check[] = [
  checkBrowser,
  checkPolicy,
  checkApi,
  checkScript,
  checkMode,
  checkTags,
  checkLooks,
];

const order: readonly Finding['weight'][] = ['error', 'warning', 'note'];

/** All that is not in order on a page that embeds the widgets, the worst first. */
export async function examine(patient: Patient): Promise<Finding[]> {
  const found = await Promise.all(checks.map(async (check) => check(patient)));
  return found.flat().toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}
