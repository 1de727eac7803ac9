/** Of a browser the host of its push service: the rest is long, and a secret. */
export function shownAddress(channel: string, to: string): string {
  return channel === 'push' && URL.canParse(to) ? new URL(to).host : to;
}
