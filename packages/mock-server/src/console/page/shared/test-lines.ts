import { html, type TemplateResult } from 'lit';
import { controlToken } from '../frame/control-token.js';
import { copied } from './copied.js';
import { facts } from './facts.js';
import type { Page } from './page.js';
import { sharedMessages } from './shared.messages.js';

/** What is to be pasted, by where it goes. */
export type TestLines = Partial<Record<'vitest' | 'Playwright' | 'curl' | 'CLI', string>>;

/** The same by a program: a line for each place that testers have. `label` says what they do. */
export function testLines(lines: TestLines, label: string, page: Page): TemplateResult {
  const words = sharedMessages[page.language];
  const entries = Object.entries(lines).map(
    ([place, line]) => [place, copied(line, `${place}, ${label}`, page)] as const,
  );
  return html`<details class="lines">
    <summary>${words.lines}</summary>
    ${facts(entries)}
  </details>`;
}

/** A call of the control API of this very sandbox from a shell. */
export function curlOf(method: string, path: string, body: unknown): string {
  const url = new URL(path, new URL('.', location.href)).href;
  const secret =
    controlToken() === undefined ? '' : ` -H "Authorization: Bearer $DRSK_CONTROL_TOKEN"`;
  const data = JSON.stringify(body).replaceAll("'", String.raw`'\''`);
  const verb = method === 'POST' ? '' : ` -X ${method}`;
  return `curl '${url}'${verb}${secret} -d '${data}'`;
}

/** A value as people write it in TypeScript. */
export function literal(value: unknown): string {
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([name, one]) => `${name}: ${literal(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
