import { loadEnglish } from '../../shared/english-texts.js';
import { toLanguage } from '../../shared/language.js';
import { page } from '../../shared/page.js';
import { Control } from '../control.js';
import { chooseScenario, chosenScenario } from './chosen-scenario.js';
import type { PageSandbox, SandboxFile } from './page-sandbox.js';
import { messages } from './sandbox.messages.js';

/** Opens the sandbox with the scenarios that the page names; with the usual one where there are none of these names. */
export async function openPageSandbox(from: string): Promise<PageSandbox> {
  const file: SandboxFile = Object(await page().load?.('sandbox', from));
  const names = chosenScenario();
  try {
    return await openWith(names, file);
  } catch (error) {
    if (Object(error).name !== 'UnknownScenarioError') throw error;
    // What the tab remembers of an earlier version is not to be tried again.
    chooseScenario(undefined);
    const sandbox = await openWith([], file);
    await tellUnknown(names, sandbox);
    return sandbox;
  }
}

async function openWith(
  scenario: readonly string[],
  { esiaPeople, openPageSandbox: openFile }: SandboxFile,
): Promise<PageSandbox> {
  const opened = await openFile({
    scenario: scenario.join(' '),
    siteUrl: window.location.origin,
    // There is nobody to press the buttons of the grid.
    operator: 'automatic',
    // A browser without the interface would leave for a page that there is not.
    esia: 'navigation' in window,
    validateResponses: false,
  });
  const host = [...scenario, 'sandbox', 'invalid'].join('.');
  return { fetch: opened.fetch, scenario, esiaPeople, origin: `https://${host}` };
}

async function tellUnknown(names: readonly string[], { fetch, origin }: PageSandbox) {
  const scenarios = await new Control(fetch, origin).scenarios();
  const known = scenarios.map(({ name }) => name);
  const language = toLanguage(page().settings.locale ?? document.documentElement.lang);
  if (language === 'en') await loadEnglish();
  const unknown = names.filter((name) => !known.includes(name));
  // oxlint-disable-next-line no-console -- it is said to whoever made the page
  console.warn(messages[language].unknown(unknown.join(', '), known.join(', ')));
}
