// Keeps the document as it is released: from then on nothing in it may break (test/released.test.ts).
import { copyFileSync, mkdirSync } from 'node:fs';

const folder = new URL('../released/', import.meta.url);

mkdirSync(folder, { recursive: true });
copyFileSync(
  new URL('../generated/openapi.json', import.meta.url),
  new URL('openapi.json', folder),
);
