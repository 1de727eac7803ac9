import { expect, it } from 'vitest';
import { typescriptFiles } from '../tools/typescript.mjs';

const document = {
  openapi: '3.1.1',
  info: { title: 'Test', version: '1' },
  paths: {
    '/files/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: {
        operationId: 'getFile',
        responses: {
          200: {
            description: 'The file',
            content: {
              'application/pdf': {
                schema: { type: 'string', contentMediaType: 'application/pdf' },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Colour: { type: 'string', enum: ['red', 'green'] },
      Settings: { type: 'object', properties: { size: { type: 'integer', default: 1 } } },
    },
  },
};

const files = await typescriptFiles(document);

it('names each schema in the index', () => {
  expect(files['index.ts']).toContain(
    `export type Colour = components['schemas']['Colour'];\nexport type Settings = `,
  );
});

it('lists the values of enumerations', () => {
  expect(files['enums.ts'].replaceAll(/\s+/g, ' ')).toContain(
    `enums = { "Colour": [ "red", "green" ] } as const`,
  );
});

it('tells where an operation is found', () => {
  expect(files['operations.ts'].replaceAll(/\s+/g, ' ')).toContain(
    `operations = { "getFile": { "method": "get", "path": "/files/{id}" } } as const`,
  );
});

it('gives a file as bytes', () => {
  expect(files['types.ts']).toContain(`"application/pdf": Uint8Array;`);
});

it('lets a property be absent that has a default', () => {
  expect(files['types.ts']).toContain('size?: number;');
});
