import { page } from '../shared/page.js';
import type { Control } from './control.js';
import type { LoggedEvent } from './event-log.js';

export interface ReportFacts {
  readonly control: Control | undefined;
  readonly scenario: readonly string[];
  readonly events: readonly LoggedEvent[];
}

const latest = 10;

/** Versions, settings, the state of the sandbox and the last failures; nothing that somebody has typed. */
export async function writeReport({ control, scenario, events }: ReportFacts): Promise<string> {
  const { settings, version } = page();
  const { origin, pathname } = window.location;
  const facts = {
    // What stands behind `?` and `#` may be a secret of somebody's.
    page: origin + pathname,
    widgets: version,
    browser: navigator.userAgent,
    window: `${window.innerWidth}×${window.innerHeight}, ×${window.devicePixelRatio}`,
    language: document.documentElement.lang,
    settings: Object.entries(settings)
      .filter(([name]) => name !== 'texts')
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
    scenario: scenario.join(' '),
    ...(control && (await stateOf(control))),
  };
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value || '-'}`);
  const told = events
    .slice(0, latest)
    .map(({ at, name, from, failure }) => `  ${at.toISOString()} ${name} ${from} ${failure}`);
  return [...lines, 'events:', ...told].map((line) => line.trimEnd()).join('\n');
}

async function stateOf(control: Control): Promise<Record<string, string>> {
  const [clock, faults] = await Promise.all([control.clock(), control.faults()]);
  return { clock: clock.now, faults: faults.items.map(({ name }) => name).join(', ') };
}
