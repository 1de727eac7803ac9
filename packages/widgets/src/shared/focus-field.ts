import type { DrskElement } from './drsk-element.js';
import type { FieldErrors } from './form-values.js';

/** Moves the reader to the trouble: straight to a lone field, else to the summary that lists them. */
export function focusField(host: HTMLElement, errors: FieldErrors): void {
  const names = Object.keys(errors);
  const summary = host.shadowRoot?.querySelector<HTMLElement>('.error-summary');
  const target = names.length > 1 && summary ? summary : findField(host, names[0]);
  if (!target) return;
  (target.closest('.field') ?? target).scrollIntoView({ block: 'nearest' });
  target.focus({ preventScroll: true });
}

/** The control of that name, wherever the widget drew it: in its shadow root or, slotted, in light DOM. */
export function findField(host: HTMLElement, name: string | undefined): HTMLElement | null {
  if (name === undefined) return null;
  const selector = `[name="${CSS.escape(name)}"]`;
  for (const root of [host.shadowRoot, host.querySelector(':scope > form[slot]')]) {
    const controls = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const chosen = controls.find((control) => control.matches(':checked'));
    const found = chosen ?? controls[0];
    if (found) return found;
  }
  return null;
}

/** What failed stands above the form, maybe out of view of whoever has just sent it; the focus stays. */
export function showFailure(host: DrskElement): void {
  void host.updateComplete.then(() =>
    host.shadowRoot?.querySelector('[role=alert] > *')?.scrollIntoView({ block: 'nearest' }),
  );
}
