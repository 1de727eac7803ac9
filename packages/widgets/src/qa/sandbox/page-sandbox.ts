/** The whole service inside this page. */
export interface PageSandbox {
  /** Answers in the place of the network: the API below `/v1` of any host, the control API below `/_sandbox`. */
  readonly fetch: (input: Request | string, init?: RequestInit) => Promise<Response>;
  /** Names of the scenarios that it began with, none for the usual one. */
  readonly scenario: readonly string[];
  /** A host that there is not, one for each state: a session of one is none of another, nor of the real service. */
  readonly origin: string;
  /** Whom its ЕСИА knows. */
  readonly esiaPeople: readonly EsiaPerson[];
}

export interface EsiaPerson {
  readonly id: string;
  readonly name: string;
  readonly login: string;
}

/** What the file `sandbox.js` has: `@drsk/mock-server/page`. */
export interface SandboxFile {
  readonly esiaPeople: readonly EsiaPerson[];
  readonly openPageSandbox: (options: {
    readonly scenario: string;
    readonly siteUrl: string;
    readonly operator: 'automatic';
    readonly esia: boolean;
    readonly validateResponses: boolean;
  }) => Promise<Pick<PageSandbox, 'fetch'>>;
}
