import { page } from '../../shared/page.js';
import { Control } from '../control.js';
import { EventLog } from '../event-log.js';
import { writeReport } from '../report.js';
import { standInForPages } from '../sandbox/foreign-pages.js';
import { openSandboxLinks } from '../sandbox/open-sandbox-links.js';
import type { PageSandbox } from '../sandbox/page-sandbox.js';
import { StandInDialog } from '../sandbox/stand-in-dialog.js';
import { ClockSection } from '../sections/clock-section.js';
import { EventsSection } from '../sections/events-section.js';
import { FaultsSection } from '../sections/faults-section.js';
import { LookSection } from '../sections/look-section.js';
import { OutboxSection } from '../sections/outbox-section.js';
import { PeopleSection } from '../sections/people-section.js';
import { ReportSection } from '../sections/report-section.js';
import { ScenarioSection } from '../sections/scenario-section.js';
import type { Desk, Section } from '../sections/section.js';
import { sandboxService } from './sandbox-service.js';
import { QaPanel } from './qa-panel.js';

/** The mark of a sandbox, and the panel where the page is tried out (`data-debug`). */
export async function showPanel(sandbox?: PageSandbox): Promise<void> {
  const isTried = page().settings.debug !== undefined;
  const service = sandbox || !isTried ? undefined : await sandboxService();
  const control = sandbox ? new Control(sandbox.fetch, sandbox.origin, lang) : service?.control;
  const sections = (desk: Desk): Section[] =>
    isTried ? sectionsOf(desk, { control, sandbox }) : [];
  if (!customElements.get('qa-panel')) customElements.define('qa-panel', QaPanel);
  const panel = new QaPanel({
    isSandbox: sandbox !== undefined,
    sections,
    ...(service && { consoleUrl: service.consoleUrl }),
  });
  await bodyThere();
  document.body.append(panel);
  if (!sandbox || !control) return;
  openSandboxLinks(sandbox);
  askInPlaceOfPages(sandbox, control);
}

/** Browsers without the interface leave for a host that there is not, as they would for a bank that is out of reach. */
function askInPlaceOfPages(sandbox: PageSandbox, control: Control): void {
  if (!('navigation' in window)) return;
  if (!customElements.get('qa-stand-in')) customElements.define('qa-stand-in', StandInDialog);
  const dialog = new StandInDialog();
  standInForPages(dialog, sandbox, control);
  document.body.append(dialog);
}

interface Parts {
  readonly control: Control | undefined;
  readonly sandbox: PageSandbox | undefined;
}

function sectionsOf(desk: Desk, { control, sandbox }: Parts): Section[] {
  const log = new EventLog(() => desk.requestUpdate());
  const report = (): Promise<string> =>
    writeReport({ control, scenario: sandbox?.scenario ?? [], events: log.events });
  return [
    ...(control
      ? [
          new ScenarioSection(desk, control, sandbox !== undefined),
          new PeopleSection(desk, control),
          new ClockSection(desk, control),
          new FaultsSection(desk, control),
          new OutboxSection(desk, control),
        ]
      : []),
    new LookSection(desk),
    new EventsSection(desk, log),
    new ReportSection(desk, report),
  ];
}

/** A script in the head may be here before the body is. */
async function bodyThere(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) =>
    document.addEventListener('DOMContentLoaded', resolve, { once: true }),
  );
}

function lang(): string {
  return page().settings.locale ?? document.documentElement.lang;
}
