/** The token of a letter's link, taken out of the address at once: neither history nor a referrer keeps it. */
export function takeConfirmationToken(): string | undefined {
  const { hash, pathname, search } = window.location;
  const parameters = new URLSearchParams(hash.slice(1));
  const token = parameters.get('token');
  if (token === null) return undefined;
  parameters.delete('token');
  const rest = parameters.size > 0 ? `#${parameters}` : '';
  window.history.replaceState(window.history.state, '', `${pathname}${search}${rest}`);
  return token;
}
