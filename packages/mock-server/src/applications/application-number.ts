import type { RegionCode } from '@drsk/contract';
import type { Moment } from '../clock/moment.js';
import { applicationTable } from './application.js';

/** Region, year and a count of both: `28-26-000123`. */
export async function nextNumber(
  region: RegionCode,
  filedOn: string,
  { transaction }: Moment,
): Promise<string> {
  const prefix = `${region}-${filedOn.slice(2, 4)}-`;
  const query = { index: 'number', prefix, descending: true, limit: 1 };
  const [last] = await transaction.list(applicationTable, query);
  const count = Number(last?.filing?.number.slice(prefix.length) ?? 0) + 1;
  return `${prefix}${String(count).padStart(6, '0')}`;
}
