import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { brokenPromises } from '../tools/broken-promises.mjs';
import { document } from './document.js';

const file = new URL('../released/openapi.json', import.meta.url);
const released = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

it(released ? 'breaks nothing that was released' : 'has no release to keep to yet', () => {
  expect(released ? brokenPromises(released, document) : []).toEqual([]);
});
