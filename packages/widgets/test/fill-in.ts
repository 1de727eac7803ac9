import type { DrskElement } from '../src/shared/drsk-element.js';

const selector =
  'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=password], textarea';

function controlsOf(element: DrskElement): HTMLInputElement[] {
  const views = [...element.querySelectorAll<DrskElement>(':scope > [slot=view]')];
  const forms = [...element.querySelectorAll(':scope > form[slot]')];
  const own = [element.shadowRoot!, ...forms].flatMap((root) => [
    ...root.querySelectorAll<HTMLInputElement>(selector),
  ]);
  return [...own, ...views.flatMap(controlsOf)];
}

/** Types into every field that takes a text. */
export async function fillIn(element: DrskElement): Promise<void> {
  for (const input of controlsOf(element)) {
    input.value = input.maxLength > 0 ? '112'.slice(0, input.maxLength) : '112';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  }
}

/** What stands in them, by their names. */
export function typedIn(element: DrskElement): Record<string, string> {
  return Object.fromEntries(controlsOf(element).map(({ name, value }) => [name, value]));
}
