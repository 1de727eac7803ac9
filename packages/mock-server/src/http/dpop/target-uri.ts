const unreserved = /^[\w.~-]$/;

/** How `htu` and the address of a request are compared: without query and fragment, normalised (RFC 3986, 6.2.2 and 6.2.3). */
export function targetUri(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  return origin + pathname.replaceAll(/%[\da-f]{2}/gi, plain);
}

function plain(escape: string): string {
  const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  return unreserved.test(character) ? character : escape.toUpperCase();
}
