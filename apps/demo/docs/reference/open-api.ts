import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly examples?: readonly { readonly code?: string; readonly status?: number }[];
}

interface Example {
  readonly $ref?: string;
  readonly value?: { readonly code?: string; readonly status?: number };
}

export interface Content {
  readonly schema?: Schema;
  readonly example?: Example['value'];
  readonly examples?: Readonly<Record<string, Example>>;
}

export interface Reply {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Readonly<Record<string, Content>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string }[];
  readonly requestBody?: Reply;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly responses: Readonly<Record<string, Reply>>;
}

interface OpenApi {
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

export interface Called extends Operation {
  readonly method: string;
  readonly path: string;
}

const file = fileURLToPath(import.meta.resolve('@drsk/contract/openapi.json'));
export const openApi: OpenApi = JSON.parse(readFileSync(file, 'utf8'));
const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'];

export function operations(): Called[] {
  return Object.entries(openApi.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ ...operation, method: method.toUpperCase(), path }] : [];
    }),
  );
}

/** What a reference stands for, or the thing itself. */
export function resolved<Thing extends { readonly $ref?: string }>(thing: Thing): Thing {
  let found: unknown = thing;
  while (hasReference(found)) {
    const names = found.$ref.split('/').slice(1);
    found = names.reduce<unknown>((place, name) => Reflect.get(Object(place), name), openApi);
  }
  return isThing<Thing>(found) ? found : thing;
}

function hasReference(thing: unknown): thing is { $ref: string } {
  return typeof thing === 'object' && thing !== null && '$ref' in thing;
}

/** The document keeps under a reference what the reference is asked for. */
function isThing<Thing>(thing: unknown): thing is Thing {
  return typeof thing === 'object' && thing !== null;
}

/** The problems that an answer may be, by its examples: each code with its status. */
export function problemsIn(reply: Reply): { code: string; status: number }[] {
  return Object.values(resolved(reply).content ?? {}).flatMap(({ example, examples = {} }) =>
    [example, ...Object.values(examples).map((one) => resolved(one).value)].flatMap((value) =>
      value?.code && value.status ? [{ code: value.code, status: value.status }] : [],
    ),
  );
}
