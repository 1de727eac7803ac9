import { knownValues } from '../../shared/known-values.js';
import type { Finding, Patient } from '../finding.js';

/** Whether the page is one to try out: nobody may take it for the real one. */
export function checkMode({ mode, isTried = false }: Patient): Finding[] {
  const known = knownValues['mode'] ?? [];
  const found: Finding[] = [];
  if (mode === 'sandbox') found.push({ code: 'mode_sandbox', weight: 'warning' });
  else if (mode && !known.includes(mode))
    found.push({
      code: 'unknown_value',
      weight: 'warning',
      about: `data-mode="${mode}"`,
      instead: known.join(', '),
    });
  if (isTried) found.push({ code: 'debug_shown', weight: 'note' });
  return found;
}
