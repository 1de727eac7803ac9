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

/** Its operations. */
export const operations = wholeOperations(document);

/** The operations of a document, with every reference replaced by its target. */
export function wholeOperations(whole: object): Operation[] {
  return operationsOf(dereference(whole));
}

/** What operations take and give, by name: `register request`, `register 202`. */
export function bodiesOf(all: Operation[]): { name: string; media: Media }[] {
  return all.flatMap(({ operationId, requestBody, responses }) => [
    ...contentOf(requestBody ?? {}).map(([, media]) => ({ name: `${operationId} request`, media })),
    ...Object.entries(responses).flatMap(([status, response]) =>
      contentOf(response).map(([, media]) => ({ name: `${operationId} ${status}`, media })),
    ),
  ]);
}

/** The answers of operations that are problems. */
export function failuresOf(all: Operation[]) {
  return all.flatMap(({ operationId, responses }) =>
    Object.entries(responses)
      .filter(([status]) => Number(status) >= 400)
      .map(([status, response]) => ({ name: `${operationId} ${status}`, status, response })),
  );
}

export const problemType = 'application/problem+json';

export function problemsOf(media: Media | undefined): { status: number; code: string }[] {
  return media ? (examplesOf(media) as { status: number; code: string }[]) : [];
}

export function contentOf({ content = {} }: Message): [mediaType: string, media: Media][] {
  return Object.entries(content);
}

/** The examples of a body, or else those of its schema. */
export function examplesOf({ schema, example, examples }: Media): unknown[] {
  if (example !== undefined) return [example];
  if (examples) return Object.values(examples).map(({ value }) => value);
  return schema.examples ?? [];
}
