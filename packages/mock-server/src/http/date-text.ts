/** As headers have it (RFC 9110, 5.6.7): the same for all answers of a second. */
export function dateOf(instant: string): string {
  const second = instant.slice(0, 'YYYY-MM-DDThh:mm:ss'.length);
  if (second !== last.second) last = { second, text: new Date(instant).toUTCString() };
  return last.text;
}

let last = { second: '', text: '' };
