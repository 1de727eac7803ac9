import type { Reader } from './reader.js';

/** A widget of the gallery in one state. The sandbox is in the page: no request tells when a widget has its data. */
export async function openState(reader: Reader, state: string): Promise<void> {
  await reader.open(`/s/${state}`);
  await reader.page.locator('.place > *').waitFor();
  await reader.page.locator('[part~=spinner]').first().waitFor({ state: 'detached' });
  await reader.settle();
}
