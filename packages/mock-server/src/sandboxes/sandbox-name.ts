import { pathOf, type ReceivedRequest } from '../http/received-request.js';
/** Which is meant where none is named. */
export const defaultName = 'default';

/** It stands in addresses, headers, logs and names of files: letters, digits, `-` and `_`, and no more than 64 of them. */
export function isSandboxName(name: string): boolean {
  return /^[A-Za-z0-9][\w-]{0,63}$/.test(name);
}

/** Whom a request is for: the address says it, or the header, or the cookie of a browser. */
export function nameIn({ url, headers }: ReceivedRequest): string {
  const [, folder] = /^\/s\/([^/]*)\//.exec(pathOf(url)) ?? [];
  return (
    folder ?? headers.get('drsk-sandbox') ?? nameInCookie(headers.get('cookie')) ?? defaultName
  );
}

function nameInCookie(cookies: string | null): string | undefined {
  return /(?:^|;\s*)drsk-sandbox=([^;]*)/.exec(cookies ?? '')?.[1];
}

/** Below which the addresses of a sandbox are. */
export function folderOf(name: string): string {
  return name === defaultName ? '' : `/s/${name}`;
}
