import { page } from '../../shared/page.js';

const key = 'drsk-scenario';

/** Names of scenarios: what somebody has chosen in the panel of this tab, else what the script tag says. */
export function chosenScenario(): string[] {
  return namesIn(kept() ?? page().settings.scenario);
}

/** For the page as it is opened next; the choice of the script tag again, without names. */
export function chooseScenario(names: string | undefined): void {
  try {
    if (names === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, names);
  } catch {
    // Where nothing may be kept, the page says what the scenario is.
  }
}

function kept(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined; // with site data blocked, the mere mention throws
  }
}

/** With spaces or commas between them. */
function namesIn(text = ''): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}
