// Checks each package as npm would publish it: every entry is there, for every kind of consumer.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = globSync('packages/*', { cwd: root }).map((folder) => root + folder);

const found = await Promise.all(folders.map(check));
const problems = found.flat();
for (const problem of problems) console.error(problem);
console.log(`packages: ${folders.length} as published, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;

async function check(pkgDir: string): Promise<string[]> {
  const { messages } = await publint({ pkgDir, pack: 'npm', strict: true });
  const description: unknown = JSON.parse(readFileSync(`${pkgDir}/package.json`, 'utf8'));
  return messages.map(
    (message) => `${basename(pkgDir)}: ${formatMessage(message, Object(description))}`,
  );
}
