// Run it with: npx playwright test --config drsk-sandbox
// One server for all tests (playwright.config.ts starts it), and a sandbox of its own for each of them.
import { expect, test as base } from '@playwright/test';
import { sandboxFixtures, type SandboxFixtures } from '@drsk/mock-server/playwright';

const test = base.extend<SandboxFixtures>(sandboxFixtures);
test.use({ sandboxOptions: { sandbox: { scenario: ['household-awaiting-payment'] } } });
// A state that you have saved on the page “Scenarios” comes in a test:
// await sandbox.control.loadScenario({ body: { file: readFileSync('state.json', 'utf8') } });

test('an invoice that nobody pays lapses', async ({ page, sandbox }) => {
  // Go to your site here: what its pages ask of the service is answered by the sandbox of this test.
  await page.goto(sandbox.consoleUrl);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await sandbox.control.moveClock({ body: { advance: { workingDays: 6 } } });

  const { items } = await sandbox.control.listMessages({ channel: 'email' });
  expect(items[0]?.kind).toBe('application-annulled');
});
