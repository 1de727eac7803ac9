import { control, texts } from './typing.js';

/** What is said beside each of the fields, by name. */
export function errorsBeside(
  element: HTMLElement,
  names: readonly string[],
): Record<string, string> {
  const errors = names.map((name) => {
    const error = control(element, name).closest('.field')?.querySelector('.error');
    return [name, error?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? ''] as const;
  });
  return Object.fromEntries(errors.filter(([, error]) => error !== ''));
}

/** What the list of errors says; a lone error has none. */
export function summarized(element: HTMLElement): string[] {
  return texts(element, '.error-summary a');
}
