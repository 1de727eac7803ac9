import { defineConfig } from '@playwright/test';

// A browser that is there already; otherwise that of `npx playwright install chromium`.
const browser = process.env['CHROME_PATH'];

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts', // apart from the tests of vitest
  use: {
    launchOptions: browser === undefined ? {} : { executablePath: browser },
  },
  webServer: {
    command: 'npx @drsk/mock-server --now 2026-12-18T02:00:00Z',
    url: 'http://localhost:4010/_sandbox/clock',
    reuseExistingServer: !process.env['CI'],
  },
});
