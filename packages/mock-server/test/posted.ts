import type { CategoryClause, DocumentKind, DocumentPackage } from '@drsk/contract';
import type { Sandbox } from '../src/sandbox/sandbox.js';
import { beginLife } from './application-life.js';
import { recipeOf } from './categories.js';

/** An application whose offer was posted on 26 January 2027, and its documents. */
export async function posted(clause: CategoryClause = '12', sandbox?: Sandbox) {
  const life = await beginLife({ ...recipeOf(clause), ...(sandbox && { sandbox }) });
  await life.act('confirm_completeness');
  await life.goTo(clause === '14' ? '2027-01-12' : '2027-01-26');
  await life.act('post_offer');
  return { ...life, ...documentsOf(life) };
}

function documentsOf({ client, id }: Pick<Awaited<ReturnType<typeof beginLife>>, 'client' | 'id'>) {
  let asked = 0;
  const list = async (query = ''): Promise<DocumentPackage[]> =>
    (await (await client()).get(`/v1/documents?applicationId=${id}${query}`)).body.items;
  return {
    list,
    /** The newest of a kind. */
    document: async (kind: DocumentKind): Promise<DocumentPackage> =>
      (await list(`&kind=${kind}`))[0]!,
    content: async (documentId: string): Promise<Uint8Array> =>
      (await (await client()).get(`/v1/documents/${documentId}/content`)).body,
    ask: async (documentId: string, path: string, body?: object) =>
      (await client()).post(`/v1/documents/${documentId}/${path}`, body, {
        'idempotency-key': `asked-${(asked += 1)}-${path}`,
      }),
  };
}
