// Generated from openapi/*.yaml by `npm run generate`: edit those.

export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export declare const validators: Readonly<Record<string, Validator>>;
