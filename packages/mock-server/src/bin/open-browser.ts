import { spawn } from 'node:child_process';

/** What shows an address to a person, by system. */
const openers: Readonly<Record<string, readonly [program: string, ...parameters: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** `BROWSER` names another program. Where none can be started there is no person to show it to: nothing happens. */
export function openBrowser(
  url: string,
  { BROWSER: own }: Readonly<Record<string, string | undefined>>,
): void {
  const usual = openers[process.platform] ?? (['xdg-open'] as const);
  const [program, ...parameters] = own ? ([own] as const) : usual;
  const opener = spawn(program, [...parameters, url], { detached: true, stdio: 'ignore' });
  opener.on('error', () => undefined);
  opener.unref();
}
