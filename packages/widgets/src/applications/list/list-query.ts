import { statusMessages } from '@drsk/domain';
import type { ApplicationFilter, ApplicationQuery, ApplicationStatus, RegionCode } from '@drsk/sdk';
import { pageAddress, valuesOfAddress } from '../../shared/page-address.js';
import { toRegionCode } from '../../shared/region-codes.js';

/** What the reader wants to see, and in which order. */
export interface ListQuery {
  readonly search: string;
  readonly status: readonly ApplicationStatus[];
  readonly needsAction: boolean;
  readonly isOverdue: boolean;
  readonly regionCode: RegionCode | undefined;
  readonly order: ListOrder;
}

export type ListOrder = keyof typeof orders;

/** The orders that a list can have, the usual one first. */
export const orders = {
  newest: { sort: 'createdAt', order: 'desc' },
  due: { sort: 'dueOn', order: 'asc' },
  changed: { sort: 'updatedAt', order: 'desc' },
  filed: { sort: 'submittedAt', order: 'desc' },
  number: { sort: 'number', order: 'asc' },
} as const satisfies Record<string, Pick<ApplicationQuery, 'sort' | 'order'>>;

/** A query as the API takes it. */
export function filterOf({
  search,
  status,
  needsAction,
  isOverdue,
  regionCode,
}: ListQuery): ApplicationFilter {
  return {
    ...(search && { search }),
    ...(status.length > 0 && { status }),
    ...(needsAction && { needsAction }),
    ...(isOverdue && { isOverdue }),
    ...(regionCode && { regionCode }),
  };
}

export function isFiltered(query: ListQuery): boolean {
  return Object.keys(filterOf(query)).length > 0;
}

/** What the page's address says: `#status=draft,incomplete&turn=own&order=due`. */
export function queryInHash(): ListQuery {
  const hash = valuesOfAddress();
  return {
    search: '',
    status: (hash.get('status') ?? '').split(',').filter(isStatus),
    needsAction: hash.get('turn') === 'own',
    isOverdue: hash.has('overdue'),
    regionCode: toRegionCode(hash.get('region') ?? undefined),
    order: toOrder(hash.get('order')),
  };
}

/** Where the reader comes back to. Not the search: people look for names and addresses, which are nobody else's. */
export function keepInHash({ status, needsAction, isOverdue, regionCode, order }: ListQuery): void {
  const hash = valuesOfAddress();
  const values = {
    status: status.join(','),
    turn: needsAction ? 'own' : '',
    overdue: isOverdue ? 'yes' : '',
    region: regionCode ?? '',
    order: order === 'newest' ? '' : order,
  };
  for (const [name, value] of Object.entries(values))
    if (value) hash.set(name, value);
    else hash.delete(name);
  pageAddress().go(hash.toString(), false);
}

function isStatus(value: string): value is ApplicationStatus {
  return Object.hasOwn(statusMessages.ru.application, value);
}

function toOrder(value: string | null): ListOrder {
  return value !== null && isOrder(value) ? value : 'newest';
}

export function isOrder(value: string): value is ListOrder {
  return Object.hasOwn(orders, value);
}
