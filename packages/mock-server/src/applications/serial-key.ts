/** Keys are compared as text. */
export function serialKey(serial: number): string {
  return String(serial).padStart(6, '0');
}
