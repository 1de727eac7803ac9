import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What browsers that Playwright can use are called, by system: on the path, or in their usual place. */
const programs: Readonly<Record<string, readonly string[]>> = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};
const names = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];

/** The one that `CHROME_PATH` names, or one of the machine. */
export function findBrowser({
  CHROME_PATH: own,
  PATH: path = '',
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (own) return existsSync(own) ? own : undefined;
  const onPath = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(programs[process.platform] ?? [])].find((file) => existsSync(file));
}
