import { readFileSync } from 'node:fs';

/** An operation of the contract, and what a test of it has to show. */
export interface ContractOperation {
  operationId: string;
  method: string;
  path: string;
  capability: string;
  /** Whether it takes fields, and may find fault with them. */
  hasFields: boolean;
  /** Whether it may refuse for another reason than a form. */
  hasRefusal: boolean;
}

/** Refusals of the account; the others are of the form of a request, of its size, or of how many came. */
export const refusals = ['401', '403', '404', '409', '410', '412', '460'];

interface Described {
  operationId: string;
  tags: string[];
  requestBody?: object;
  responses: object;
}

interface Contract {
  paths: Record<string, Record<string, Described>>;
}

export function contractOperations(root: string): ContractOperation[] {
  const text = readFileSync(`${root}packages/contract/generated/openapi.json`, 'utf8');
  const { paths }: Contract = JSON.parse(text);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => operationId)
      .map(([method, { operationId, tags, requestBody, responses }]) => ({
        operationId,
        method: method.toUpperCase(),
        path,
        capability: tags[0] ?? '',
        hasFields: requestBody !== undefined && '422' in responses,
        hasRefusal: refusals.some((status) => status in responses),
      })),
  );
}
