// Writes all that src/generated holds: one program for each kind of file.
import { readdirSync } from 'node:fs';

// In the order of their names.
const programs = readdirSync(import.meta.dirname)
  .filter((name) => /^generate-.*\.mjs$/.test(name))
  .sort();
for (const program of programs) await import(`./${program}`);
