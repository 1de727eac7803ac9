import type { DrskElement } from '../src/shared/drsk-element.js';
import { findField } from '../src/shared/focus-field.js';

/** The control of that name, in the widget's shadow root or in its light DOM. */
export function control(element: HTMLElement, name: string): HTMLInputElement {
  const found = findField(element, name);
  if (!found) throw new Error(`There is no field ${name}`);
  return found as HTMLInputElement;
}

/** Types, then leaves the field, as a person does. */
export async function type(element: DrskElement, name: string, value: string): Promise<void> {
  const input = control(element, name);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Tells that a text is pasted, as the browser does before it puts it into the field. */
export function paste(input: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox takes the text itself.
  const settings = { bubbles: true, clipboardData, data: text, dataType: 'text/plain' };
  input.dispatchEvent(new ClipboardEvent('paste', settings));
}

/** Chooses a radio button or an option, by its value. */
export async function choose(element: DrskElement, name: string, value: string): Promise<void> {
  const radio = element.shadowRoot!.querySelector<HTMLInputElement>(
    `input[name="${name}"][value="${value}"]`,
  );
  if (radio) radio.click();
  else await type(element, name, value);
  await element.updateComplete;
}

/** Texts of what the selector finds in the shadow root and in slotted forms. */
export function texts(element: HTMLElement, selector: string): string[] {
  const roots = [element.shadowRoot!, ...element.querySelectorAll(':scope > form[slot]')];
  return roots
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .map((node) => node.textContent!.trim().replaceAll(/\s+/g, ' '));
}

/** Presses the button or link that says so. */
export async function press(element: DrskElement, label: string): Promise<void> {
  const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, a')];
  const button = buttons.find(
    ({ textContent }) => textContent!.trim().replaceAll(/\s+/g, ' ') === label,
  );
  if (!button) throw new Error(`There is no button “${label}”`);
  button.click();
  await element.updateComplete;
}

/** Whether the focus is there; holds in a window behind others too, where `:focus` does not. */
export function isFocused(node: Element): boolean {
  const root = node.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === node;
}
