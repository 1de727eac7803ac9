import { createControlClient } from '../../src/client.js';
import { sandboxFixtures } from '../../src/playwright.js';
import { begun, type Room } from './guest.js';

/** Opens a room for a guest, and keeps it until `stay` is over: as runners of tests use a fixture. */
export type Lodging = (index: number, stay: (room: Room) => Promise<void>) => Promise<void>;

/** A sandbox of a running server, by the fixture for Playwright. No page is needed to ask the API. */
export function ofPlaywright(server: string): Lodging {
  const [fixture] = sandboxFixtures.sandbox;
  const context = { route: async (): Promise<void> => undefined };
  return (index, stay) => {
    const sandbox = { name: `guest-${index}`, seed: index, now: begun, clock: 'frozen' } as const;
    return fixture({ context, sandboxOptions: { server, sandbox } }, ({ control, apiUrl }) =>
      stay({ control, ask: (path, init) => fetch(`${apiUrl}${path}`, init) }),
    );
  };
}

/** A sandbox in the process of the test, by the fixture for vitest. */
export async function ofVitest(): Promise<Lodging> {
  const { sandboxFixture } = await import('../../src/vitest.js');
  return (index, stay) =>
    sandboxFixture({ seed: index, now: begun })({}, (sandbox) => {
      const { fetch } = sandbox;
      const control = createControlClient({ baseUrl: 'https://sandbox.test', fetch });
      return stay({ control, ask: (path, init) => fetch(`https://sandbox.test/v1${path}`, init) });
    });
}
