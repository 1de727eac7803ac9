const key = 'drsk-control-token';

/** What a server that listens to other machines was started with; known for as long as the tab is open. */
export function controlToken(): string | undefined {
  return sessionStorage.getItem(key) ?? undefined;
}

export function keepToken(token: string): void {
  sessionStorage.setItem(key, token);
}
