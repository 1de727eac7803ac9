/** Whether a page is on the site itself, or on a developer's own machine: a browser is led back to no stranger. */
export function isOwnPage(url: string, siteUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  return origin === new URL(siteUrl).origin || (protocol === 'http:' && hostname === 'localhost');
}
