/** As headers have it (RFC 9110, 5.6.7). */
export function dateOf(instant: string): string {
  return new Date(instant).toUTCString();
}
