// `npm run audit`: what is known against the libraries that come with our packages, fails where there is something. Not part
// of `npm test`: what is known changes by the hour, and offline nobody knows.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Report {
  vulnerabilities?: Record<string, { severity: string; range: string }>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const report = reportIn(stdout);
if (!report?.vulnerabilities) {
  console.log(
    'audit: not done, for the registry cannot be asked here (offline, or it has no advisories)',
  );
} else {
  const found = Object.entries(report.vulnerabilities);
  for (const [name, { severity, range }] of found)
    console.error(
      `${name} ${range}: ${severity}; take a version that mends it, or another library`,
    );
  console.log(`audit: ${found.length} libraries have something known against them`);
  if (found.length > 0) process.exitCode = 1;
}

function reportIn(text: string): Report | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // npm had nothing to say
  }
}
