import type { ControlAnswer, ControlCall, ControlClient } from '../client/control-call.js';
import { createControlClient } from '../client/create-control-client.js';

/** What is needed of a browser context of Playwright, whichever of its packages it comes from. */
export interface RoutedContext {
  route(
    url: (url: URL) => boolean,
    handler: (route: InterceptedRoute) => Promise<void>,
  ): Promise<unknown>;
}

export interface InterceptedRoute {
  request(): { headers(): Record<string, string> };
  continue(changes: { headers: Record<string, string> }): Promise<void>;
}

export interface OwnSandboxOptions {
  /** Where the server is that has the sandboxes; `http://localhost:4010` unless given. */
  readonly server?: string;
  /** What it was started with (`--control-token`), if with any. */
  readonly token?: string;
  /** How the sandbox begins. */
  readonly sandbox?: NonNullable<ControlCall<'createSandbox'>['body']>;
}

/** A sandbox of one test. */
export interface OwnSandbox extends Pick<ControlAnswer<'createSandbox'>, 'name'> {
  /** Moves its clock, reads its letters, acts for the grid. */
  readonly control: ControlClient;
  /** Where its account API is for whoever calls it from elsewhere. */
  readonly apiUrl: string;
  /** Where people see it. */
  readonly consoleUrl: string;
  remove(): Promise<void>;
}

/** Opens a sandbox, and lets all pages of a context talk to it alone, whatever address of the server they have. */
export async function openOwnSandbox(
  context: RoutedContext,
  { server = 'http://localhost:4010', token, sandbox = {} }: OwnSandboxOptions = {},
): Promise<OwnSandbox> {
  const access = { baseUrl: server, ...(token !== undefined && { token }) };
  const register = createControlClient(access);
  const { name, apiPath, consolePath } = await register.createSandbox({ body: sandbox });
  const { origin } = new URL(server);
  await context.route(
    (url) => url.origin === origin,
    async (route) => {
      // A proof of a key is for an address, so that stays as it is.
      const headers = { ...route.request().headers(), 'drsk-sandbox': name };
      await route.continue({ headers });
    },
  );
  return {
    name,
    control: createControlClient({ ...access, sandbox: name }),
    apiUrl: new URL(apiPath, server).href,
    consoleUrl: new URL(consolePath, server).href,
    remove: async () => {
      await register.removeSandbox({ name });
    },
  };
}
