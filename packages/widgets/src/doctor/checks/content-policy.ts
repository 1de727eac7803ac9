/** One Content-Security-Policy: directive → its values (CSP 3, 2.2). */
export type ContentPolicy = ReadonlyMap<string, readonly string[]>;

export function parsePolicy(text: string): ContentPolicy {
  const directives = text.split(';').map((one) => one.trim().split(/\s+/).filter(Boolean));
  const policy = new Map<string, readonly string[]>();
  for (const [name = '', ...values] of directives) {
    const directive = name.toLowerCase();
    // Of the same directive twice browsers take the first.
    if (directive !== '' && !policy.has(directive)) policy.set(directive, values);
  }
  return policy;
}

/** What a directive allows; the whole policy's default where it says nothing, everything where neither does. */
export function allowedBy(policy: ContentPolicy, directive: string): readonly string[] | undefined {
  return policy.get(directive) ?? policy.get('default-src');
}

/** Whether a list of sources lets a file of that address in (CSP 3, 6.7.2). */
export function allows(sources: readonly string[] | undefined, url: URL, own: string): boolean {
  return sources === undefined || sources.some((source) => fits(source, url, own));
}

function fits(source: string, url: URL, own: string): boolean {
  if (source === '*') return /^(?:https?|wss?):$/.test(url.protocol);
  if (source === "'self'") return url.origin === own;
  if (source.startsWith("'")) return false;
  if (/^[a-z][\w+.-]*:$/i.test(source)) return url.protocol === source.toLowerCase();
  return fitsHost(source, url);
}

function fitsHost(source: string, url: URL): boolean {
  const parts = /^(?:([a-z][\w+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!parts) return false;
  const [, scheme, host = '', port = '', path = ''] = parts;
  return (
    isHost(host.toLowerCase(), url.hostname) &&
    (scheme === undefined || `${scheme}:` === url.protocol) &&
    ['*', url.port].includes(port) &&
    isPath(path, url.pathname)
  );
}

function isHost(wanted: string, name: string): boolean {
  return wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted;
}

function isPath(wanted: string, path: string): boolean {
  return wanted.endsWith('/') ? path.startsWith(wanted) : ['', path].includes(wanted);
}

/** The policy with more values in one directive, as one line. */
export function withValues(policy: ContentPolicy, directive: string, values: string[]): string {
  const allowed = (allowedBy(policy, directive) ?? []).filter((value) => value !== "'none'");
  const changed = new Map(policy).set(directive, [...new Set([...allowed, ...values])]);
  return [...changed].map(([name, list]) => [name, ...list].join(' ')).join('; ');
}
