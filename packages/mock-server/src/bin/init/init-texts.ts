export const initUsage = `drsk-mock-server init: sample tests to go on from

  npx @drsk/mock-server init                   writes into ./drsk-sandbox
  npx @drsk/mock-server init --folder tests    into another folder

  account.test.ts       for vitest: the service inside the test, without a port
  account.e2e.ts        for Playwright: a server, and a sandbox of its own for each test
  playwright.config.ts  starts the server

A file that is there already is never written over.
`;

/** What to do with them. */
export function nextSteps(folder: string): string {
  return `
What to do next:

  npm install --save-dev @drsk/mock-server vitest @playwright/test
  npx vitest run ${folder}
  npx playwright install chromium     (or CHROME_PATH=/path/to/a/browser that is there)
  npx playwright test --config ${folder}

  npx @drsk/mock-server doctor --browser     if something does not go
`;
}
