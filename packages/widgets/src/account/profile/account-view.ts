import type { VersionedAccount } from '@drsk/sdk';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { renderLoading } from '../../shared/loading.js';
import type { Profile } from './profile-section.js';

/** What a section shows of the account, once it is here. */
export function renderAccount(
  { host, account }: Profile,
  view: (account: VersionedAccount) => unknown,
): unknown {
  const { result, failure, load } = account;
  if (result) return view(result);
  return failure === undefined
    ? renderLoading(host)
    : renderLoadFailure(host, failure, { retry: load });
}
