// Runs the integrations in PHP, and compares what they print with what docs/embedding.md promises:
//   node packages/widgets/integrations/check.mjs
// Where there is no PHP it says so and lets it be; in CI that is an error.
import { spawnSync } from 'node:child_process';
import { globSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const here = fileURLToPath(new URL('.', import.meta.url));

if (spawnSync('php', ['--version']).status !== 0) {
  console.log('integrations: skipped, there is no PHP (Debian: php-cli)');
  if (process.env['CI']) process.exitCode = 1;
} else {
  // Those of Bitrix begin with a dot, which a glob leaves out.
  const files = readdirSync(here, { recursive: true }).filter((file) => file.endsWith('.php'));
  const broken = files.filter((file) => !isSound(file));
  console.log(`integrations: ${files.length} files of PHP, ${broken.length} with errors`);
  if (broken.length > 0) process.exitCode = 1;
  run({ files: globSync(`${here}test/*.test.mjs`), isolation: 'none' })
    .on('test:fail', () => {
      process.exitCode = 1;
    })
    .compose(spec)
    .pipe(process.stdout);
}

function isSound(file) {
  const { status, stdout, stderr } = spawnSync('php', ['-l', file], {
    cwd: here,
    encoding: 'utf8',
  });
  if (status !== 0) console.error(`${stdout}${stderr}`);
  return status === 0;
}
