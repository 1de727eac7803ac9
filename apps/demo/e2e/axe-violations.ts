import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const withoutColours = { 'color-contrast': { enabled: false } };

interface Asked {
  /** Names of rules; all of the standards unless given. */
  rules: readonly string[] | undefined;
  /** Whether the reader's system forces colours, which are not in the styles that axe reads. */
  isForced: boolean;
}

/** What axe finds wrong with a page, or with what is in a frame. */
export async function violationsOf(
  page: Page | Frame,
  { rules, isForced }: Asked,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const options = {
    runOnly: rules ?? standards,
    resultTypes: ['violations'],
    ...(isForced && { rules: withoutColours }),
  };
  return page.evaluate(async (settings) => {
    const { violations } = await (window as unknown as AxeWindow).axe.run(document, settings);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
  }, options);
}

interface AxeWindow {
  axe: {
    run: (
      context: Document,
      options: object,
    ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}
