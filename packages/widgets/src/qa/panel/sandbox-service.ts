import { page } from '../../shared/page.js';
import { Control } from '../control.js';

export interface SandboxService {
  readonly control: Control;
  readonly consoleUrl: string;
}

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** The sandbox that the page's API is, where it runs on this machine and lets itself be controlled. */
export async function sandboxService(): Promise<SandboxService | undefined> {
  const { settings } = page();
  const api = new URL(settings['api-base'] ?? '/v1', window.location.href);
  if (!loopback.test(api.hostname)) return undefined;
  const place = api.href.replace(/\/v1\/?$/, '');
  const control = new Control((input, init) => window.fetch(input, init), place);
  const answer = await control.clock().catch(() => undefined);
  return answer && { control, consoleUrl: `${place}/_sandbox/` };
}
