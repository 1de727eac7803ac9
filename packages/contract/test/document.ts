import { readFileSync } from 'node:fs';
import { operationsOf } from '../tools/operations.mjs';
import { dereference } from '../tools/references.mjs';

export interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: boolean | Schema;
  unevaluatedProperties?: boolean;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  contentMediaType?: string;
  examples?: unknown[];
}

export interface Media {
  schema: Schema;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

export interface Message {
  content?: Record<string, Media>;
}

export interface Operation {
  operationId: string;
  path: string;
  tags: string[];
  security?: Record<string, string[]>[];
  requestBody?: Message;
  responses: Record<string, Message>;
}

/** The generated document, as it is published. */
export const document = JSON.parse(
  readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8'),
);

/** Its operations, with every reference replaced by its target. */
export const operations: Operation[] = operationsOf(dereference(document));

export function contentOf({ content = {} }: Message): [mediaType: string, media: Media][] {
  return Object.entries(content);
}

/** The examples of a body, or else those of its schema. */
export function examplesOf({ schema, example, examples }: Media): unknown[] {
  if (example !== undefined) return [example];
  if (examples) return Object.values(examples).map(({ value }) => value);
  return schema.examples ?? [];
}
