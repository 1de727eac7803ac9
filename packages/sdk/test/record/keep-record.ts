// Runs with every file of tests: what they have seen of the service goes to files, for tools/check-capabilities.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll } from 'vitest';
import { seen } from './record.js';

const folder = new URL('../../.results/operations/', import.meta.url);

afterAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const [test, found] of seen) {
    const file = new URL(`${test.replaceAll(/[^\w.]+/g, '-')}.json`, folder);
    writeFileSync(file, JSON.stringify({ test, seen: [...found].sort() }));
  }
});
