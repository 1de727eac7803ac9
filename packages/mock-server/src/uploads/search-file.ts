import type { ScanState } from '@drsk/contract';
import { later } from '../clock/instant.js';
import type { Moment } from '../clock/moment.js';

interface Search {
  /** Of the job that ends it. */
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly isInfected: boolean;
}

/** What the search for viruses says of a file that has just come; where it takes its time, it goes on by itself. */
export async function searchFile(
  { isInfected, ...job }: Search,
  { jobs, now, settings }: Moment,
): Promise<ScanState> {
  const { scanSeconds } = settings;
  if (scanSeconds === 0) return isInfected ? 'infected' : 'clean';
  await jobs.schedule({ ...job, at: later(now, { seconds: scanSeconds }) });
  return 'pending';
}
