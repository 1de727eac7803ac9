// src → api.md: every method of the client.
import { writeFileSync } from 'node:fs';
import { apiDocument } from './api-document.ts';
import { CalledOperations } from './called-operations.ts';
import { methodGroups } from './sdk-methods.ts';
import { readSources } from './source-program.ts';

const sources = readSources();
const document = apiDocument(methodGroups(sources), new CalledOperations(sources));
writeFileSync(new URL('../api.md', import.meta.url), document);
