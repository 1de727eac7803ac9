/** Whether the sandbox answers what is asked there: at one address, or at any. */
export function isOfService({ origin, pathname }: URL, baseUrl: string | undefined): boolean {
  const base = baseUrl === undefined ? { origin, pathname: '' } : new URL(baseUrl);
  const folder = base.pathname.replace(/\/$/, '');
  return (
    origin === base.origin &&
    ['/v1/', '/_sandbox/'].some((path) => pathname.startsWith(folder + path))
  );
}
