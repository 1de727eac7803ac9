import type { Attachment } from '@drsk/contract';
import { applicationTable } from '../applications/application.js';
import { pendingScans, type Verdict } from '../applications/scans.js';
import type { Moment } from '../clock/moment.js';
import type { Moments } from '../clock/moments.js';
import { ProblemError } from '../http/reply.js';
import { concludeScan } from './conclude-scan.js';
import { readChoice } from './input.js';
import type { OperatorInput } from './operator.js';

/** A file that is still being searched for viruses. */
export interface PendingScan extends Pick<Attachment, 'fileName' | 'kind' | 'size'> {
  readonly applicationId: string;
  readonly attachmentId: string;
}

/** The search for viruses, for whoever does not wait for it. */
export interface Scans {
  list(): Promise<PendingScan[]>;
  /**
   * `verdict` is `clean` or `infected`. A file of a filed application may be found infected after its search, as by a
   * scanner that has learnt of another virus. @throws {ProblemError} 404 or 422
   */
  decide(attachmentId: string, input: OperatorInput): Promise<void>;
}

const verdicts = ['clean', 'infected'] as const;

export function createScans(moments: Moments): Scans {
  return {
    list: () => moments.run(pending),
    decide: (attachmentId, input) =>
      moments.run(async (moment) => {
        const verdict = readChoice(input, 'verdict', verdicts);
        const applicationId = await applicationWith(attachmentId, moment);
        const isNews =
          applicationId !== undefined &&
          (await concludeScan({ applicationId, attachmentId, verdict }, moment));
        if (!isNews) throw new ProblemError(404, 'not_found');
      }),
  };
}

/** Whose file it is: of a draft, as long as it is being searched. */
async function applicationWith(attachmentId: string, moment: Moment): Promise<string | undefined> {
  const scans = await pendingScans(moment);
  const scan = scans.find((candidate) => candidate.attachmentId === attachmentId);
  if (scan) return scan.applicationId;
  const filed = await moment.transaction.list(applicationTable, { index: 'filed' });
  return filed.find(({ attachments }) => attachments.some(({ id }) => id === attachmentId))?.id;
}

async function pending(moment: Moment): Promise<PendingScan[]> {
  const scans = await Promise.all(
    (await pendingScans(moment)).map((scan) => describe(scan, moment)),
  );
  return scans.flat();
}

async function describe(
  scan: Omit<Verdict, 'verdict'>,
  { transaction }: Moment,
): Promise<PendingScan[]> {
  const application = await transaction.get(applicationTable, scan.applicationId);
  const file = application?.attachments.find(({ id }) => id === scan.attachmentId);
  if (!file) return [];
  const { fileName, kind, size } = file;
  return [{ ...scan, fileName, kind, size }];
}
