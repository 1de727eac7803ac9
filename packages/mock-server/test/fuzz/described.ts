import { type OperationId, operations } from '@drsk/contract';
import document from '@drsk/contract/openapi.json' with { type: 'json' };

/** What a fuzz needs of JSON Schema: no more than the contract uses for what is sent. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Described {
  readonly id: OperationId;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** By media type. */
  readonly bodies: Readonly<Record<string, { schema: Schema; examples: readonly unknown[] }>>;
}

interface WrittenBody {
  readonly schema: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Written {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: { readonly content: Readonly<Record<string, WrittenBody>> };
}

/** Every operation as the contract describes it. */
export const described: readonly Described[] = (Object.keys(operations) as OperationId[]).map(
  (id) => {
    const { method, path } = operations[id];
    const written = (document.paths as Record<string, Record<string, Written>>)[path];
    const { parameters = [], requestBody } = written?.[method] ?? {};
    const shared = (written?.['parameters'] ?? []) as readonly unknown[];
    const bodies = Object.entries(requestBody?.content ?? {}).map(([type, body]) => [
      type,
      { schema: body.schema, examples: examplesOf(body) },
    ]);
    return {
      id,
      method,
      path,
      parameters: [...shared, ...parameters].map((one) => resolve(one) as Parameter),
      bodies: Object.fromEntries(bodies),
    };
  },
);

function examplesOf({ example, examples = {} }: WrittenBody): unknown[] {
  const named = Object.values(examples).map(({ value }) => value);
  return example === undefined ? named : [example, ...named];
}

/** What a reference of the document leads to. */
export function resolve(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
  const steps = String(value.$ref).split('/').slice(1);
  let found: unknown = document;
  for (const step of steps) found = (found as Record<string, unknown>)[step];
  return resolve(found);
}
