import {
  openOwnSandbox,
  type OwnSandbox,
  type OwnSandboxOptions,
  type RoutedContext,
} from './own-sandbox.js';

/** What the fixtures add to a test of Playwright. */
export interface SandboxFixtures {
  /** Where the server is and how each sandbox begins: set it with `test.use`, or in `use` of the configuration. */
  sandboxOptions: OwnSandboxOptions;
  /** The sandbox that all pages of the test talk to. */
  sandbox: OwnSandbox;
}

interface Given extends Pick<SandboxFixtures, 'sandboxOptions'> {
  readonly context: RoutedContext;
}

type Use<Value> = (value: Value) => Promise<void>;

/** For `test.extend` of Playwright: every test has a sandbox of its own on one running server. */
export const sandboxFixtures: {
  sandboxOptions: [OwnSandboxOptions, { option: true }];
  sandbox: [(given: Given, use: Use<OwnSandbox>) => Promise<void>, { auto: true }];
} = {
  sandboxOptions: [{}, { option: true }],
  sandbox: [
    async ({ context, sandboxOptions }, use) => {
      const sandbox = await openOwnSandbox(context, sandboxOptions);
      try {
        await use(sandbox);
      } finally {
        await sandbox.remove();
      }
    },
    { auto: true },
  ],
};
