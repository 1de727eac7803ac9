import type { Finding, Patient } from '../finding.js';

const exact = /\/\d+\.\d+\.\d+\/[^/]*$/;

/** How the script came onto the page. */
export function checkScript({ document, base, script }: Patient): Finding[] {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src*="drsk.js"]')];
  const found: Finding[] = [];
  if (scripts.length > 1)
    found.push({ code: 'script_twice', weight: 'warning', about: String(scripts.length) });
  if (!script?.src.includes('drsk.js')) return [...found, ...checkMoved(script, base)];
  if (script.type === 'module') found.push({ code: 'script_module', weight: 'note' });
  return [...found, ...checkIntegrity(script)];
}

/** Joined with others, it cannot tell where its files are, unless it is told. */
function checkMoved(script: HTMLScriptElement | null, base: string): Finding[] {
  const isTold = script?.dataset['base'] !== undefined;
  return isTold ? [] : [{ code: 'script_moved', weight: 'warning', about: base }];
}

/** A sum of a file that changes with the next release breaks the page on that day. */
function checkIntegrity(script: HTMLScriptElement): Finding[] {
  const isExact = exact.test(new URL(script.src).pathname);
  if (script.integrity !== '' && !isExact)
    return [{ code: 'integrity_of_channel', weight: 'error', about: script.src, element: script }];
  if (script.integrity === '' && isExact)
    return [{ code: 'integrity_missing', weight: 'note', about: script.src }];
  return [];
}
