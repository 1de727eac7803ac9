import type { Page } from 'playwright-core';

interface Contrast {
  upper: string;
  lower: string;
  ratio: number;
  least: number;
}

/** What is read or made out on what, as widgets draw it (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs = [
  ['text', 'surface', 4.5],
  ['muted', 'surface', 4.5],
  ['link', 'surface', 4.5],
  ['primary', 'surface', 4.5],
  ['danger', 'surface', 4.5],
  ['success', 'surface', 4.5],
  ['warning', 'surface', 4.5],
  ['text', 'tint', 4.5],
  ['primary', 'tint', 4.5],
  ['on-primary', 'primary', 4.5],
  ['on-primary', 'primary-strong', 4.5],
  ['border', 'surface', 3],
  ['focus', 'surface', 3],
] as const;

/** How well the colours of the page's widget are told from each other. */
export async function contrasts(page: Page): Promise<Contrast[]> {
  const names = [...new Set(pairs.flatMap(([upper, lower]) => [upper, lower]))];
  const luminances = await page.locator('.place > *').evaluate(luminancesOf, names);
  return pairs.map(([upper, lower, least]) => {
    const [dark = 0, light = 0] = [luminances[upper] ?? 0, luminances[lower] ?? 0].toSorted(
      (one, other) => one - other,
    );
    return { upper, lower, ratio: (light + 0.05) / (dark + 0.05), least };
  });
}

/** Runs in the page. */
function luminancesOf(element: Element, names: readonly string[]): Record<string, number> {
  const linear = (channel: number): number =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  const probe = document.createElement('span');
  element.shadowRoot?.querySelector('.container')?.append(probe);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) throw new Error('No canvas');
  const found = names.map((name) => {
    probe.style.color = `var(--_color-${name})`;
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => linear(channel / 255));
    return [name, 0.2126 * r + 0.7152 * g + 0.0722 * b] as const;
  });
  probe.remove();
  return Object.fromEntries(found);
}
