import { describe, expect, it } from 'vitest';
import { mergeFragments } from '../tools/merge-fragments.mjs';

const root = { file: 'root.yaml', content: { openapi: '3.1.1', info: { title: 'Test' } } };
const shared = {
  file: 'shared.yaml',
  content: { components: { schemas: { Id: { type: 'string' } } } },
};

function account(content: object) {
  return { file: 'account.yaml', content };
}

describe('mergeFragments', () => {
  it('puts paths, webhooks and components of all files into one document', () => {
    const paths = { '/me': { get: {} } };
    const components = { schemas: { Account: { type: 'object' } } };
    const webhooks = { accountEvent: { post: {} } };
    expect(mergeFragments([account({ paths, webhooks, components }), root, shared])).toEqual({
      ...root.content,
      paths,
      webhooks,
      components: { schemas: { Account: { type: 'object' }, Id: { type: 'string' } } },
    });
  });

  it('makes references between files local, also those of a discriminator', () => {
    const Login = {
      oneOf: [{ $ref: './shared.yaml#/components/schemas/Id' }],
      discriminator: { mapping: { id: './shared.yaml#/components/schemas/Id' } },
    };
    const merged = mergeFragments([root, shared, account({ components: { schemas: { Login } } })]);
    expect(merged.components.schemas.Login).toEqual({
      oneOf: [{ $ref: '#/components/schemas/Id' }],
      discriminator: { mapping: { id: '#/components/schemas/Id' } },
    });
  });

  it('gives the same document whatever the order of the files', () => {
    const fragments = [root, shared, account({ components: { schemas: { Account: {} } } })];
    expect(JSON.stringify(mergeFragments(fragments))).toBe(
      JSON.stringify(mergeFragments(fragments.toReversed())),
    );
  });

  it.each([
    [
      { components: { schemas: { Id: { type: 'integer' } } } },
      'Id is defined in account.yaml and in shared.yaml',
      'a name given twice',
    ],
    [
      { paths: { '/me': { $ref: '#/components/pathItems/Me' } } },
      'account.yaml: #/components/pathItems/Me leads nowhere',
      'a target that is not there',
    ],
    [
      { paths: { '/me': { $ref: '#/components/schemas/Id' } } },
      'account.yaml: #/components/schemas/Id leads nowhere',
      'a target in another file than the reference says',
    ],
  ])('refuses %j: "%s" (%s)', (content: object, message, _reason) => {
    expect(() => mergeFragments([account(content), root, shared])).toThrow(message);
  });
});
