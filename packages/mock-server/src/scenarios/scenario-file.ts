import { base64 } from '../http/base64.js';
import { contentOf } from '../storage/content.js';
import { State } from '../storage/state.js';
import type { Bytes, Row } from '../storage/storage.js';

/** A state of a sandbox as JSON: what one process saves, another one loads. */
export interface ScenarioFile {
  readonly format: 'drsk-scenario/1';
  readonly name: string;
  /** The time of the sandbox when it was saved: it goes on from there. */
  readonly at: string;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** The bytes of the files by their names, in base64. */
  readonly files: Readonly<Record<string, string>>;
}

/** What was given is no scenario that was saved. */
export class ScenarioFileError extends Error {
  override readonly name = 'ScenarioFileError';
}

const format = 'drsk-scenario/1';

export async function writeScenario(name: string, at: string, state: State): Promise<ScenarioFile> {
  const tables = state.tableNames.map((table) => [table, state.rowsOf(table)] as const);
  const files: [string, string][] = [];
  for (const { key, content } of state.blobs.entries())
    files.push([key, base64.encode(await content.read())]);
  return {
    format,
    name,
    at,
    tables: Object.fromEntries(tables.filter(([, rows]) => rows.length > 0)),
    files: Object.fromEntries(files),
  };
}

/** @throws {ScenarioFileError} */
export function readScenario(value: unknown): ScenarioFile {
  if (!isObject(value) || value['format'] !== format)
    throw new ScenarioFileError(`This is no saved scenario: its format is not ${format}`);
  const { name, at, tables, files } = value;
  if (typeof name !== 'string' || typeof at !== 'string' || Number.isNaN(Date.parse(at)))
    throw new ScenarioFileError(
      'A saved scenario has a name, and an instant at which it was saved',
    );
  if (!isObject(tables) || !isObject(files))
    throw new ScenarioFileError('A saved scenario has tables and files');
  return {
    format,
    name,
    at,
    tables: Object.fromEntries(
      Object.entries(tables).map(([key, rows]) => [key, readRows(key, rows)]),
    ),
    files: Object.fromEntries(
      Object.entries(files).map(([key, text]) => [key, readText(key, text)]),
    ),
  };
}

export function stateOfScenario({ tables, files }: ScenarioFile): State {
  return State.of({
    tables: new Map(Object.entries(tables)),
    blobs: new Map(
      Object.entries(files).map(([key, text]) => [key, contentOf(bytesOf(key, text))]),
    ),
  });
}

function readRows(table: string, rows: unknown): Row[] {
  if (Array.isArray(rows) && rows.every(isRow)) return rows;
  throw new ScenarioFileError(`The table ${table} has something that is no row`);
}

function readText(file: string, text: unknown): string {
  if (typeof text === 'string') return text;
  throw new ScenarioFileError(`The file ${file} is no text in base64`);
}

function bytesOf(file: string, text: string): Bytes {
  try {
    return base64.decode(text);
  } catch (error) {
    throw new ScenarioFileError(`The file ${file} is no text in base64`, { cause: error });
  }
}

function isRow(value: unknown): value is Row {
  return isObject(value) && typeof value['id'] === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
