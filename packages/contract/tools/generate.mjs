// openapi/*.yaml → generated/: the document in one piece, its types, and the tables that programs need of it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFragments } from './fragments.mjs';
import { mergeFragments } from './merge-fragments.mjs';
import { tokenScopes } from './token-scopes.mjs';
import { typescriptFiles } from './typescript.mjs';

const folder = new URL('../generated/', import.meta.url);

const document = mergeFragments(readFragments(new URL('../openapi/', import.meta.url)));
const files = {
  'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'token-scopes.md': tokenScopes(document),
  ...(await typescriptFiles(document)),
};

mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(new URL(file, folder), text);
