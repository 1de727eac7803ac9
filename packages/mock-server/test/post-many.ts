import { recipientOf } from '../src/account/recipient.js';
import { withFiles } from '../src/documents/with-file.js';
import { machineTime } from '../src/clock/clock-state.js';
import { Moments } from '../src/clock/moments.js';
import type { Moment } from '../src/clock/moment.js';
import { openableFrom } from '../src/documents/document-store.js';
import { documentBlob, documentTable, newDocumentRow } from '../src/documents/document.js';
import { applicationTable } from '../src/applications/application.js';
import { jobs } from '../src/sandbox/jobs.js';
import { notifyOwner } from '../src/sandbox/notification-parts.js';
import type { Storage } from '../src/storage/storage.js';
import type { Life } from './application-life.js';

const bytes = new TextEncoder().encode('%PDF-1.7');

/**
 * Posts documents without writing them first: a real one takes so long that thousands of them would take hours. How they
 * are stored, announced and opened is what it always is.
 */
export async function postMany(
  storage: Storage,
  { id: applicationId }: Life,
  { from, until, most }: { from: number; until: number; most: number },
): Promise<string[]> {
  const ids = Array.from(
    { length: Math.min(until, most) - from },
    (_, index) => `doc-${from + index}`,
  );
  await momentsOf(storage).run(async (moment) => {
    const { accountId } = (await moment.transaction.get(applicationTable, applicationId))!;
    for (const id of ids) await post(id, { accountId, applicationId }, moment);
  });
  return ids;
}

async function post(
  id: string,
  { accountId, applicationId }: { accountId: string; applicationId: string },
  moment: Moment,
): Promise<void> {
  const { transaction, now } = moment;
  const from = await openableFrom(moment);
  await transaction.putBlob(documentBlob(id), bytes);
  await transaction.put(
    documentTable,
    newDocumentRow({
      id,
      accountId,
      applicationId,
      kind: 'instruction',
      number: id,
      postedAt: now,
      fileName: `${id}.pdf`,
      size: bytes.length,
      mediaType: 'application/pdf',
      sha256: '00',
      serial: 0,
      ...(from !== undefined && { openableFrom: from }),
    }),
  );
  const texts = { title: id, text: '' };
  await moment.notify({
    accountId,
    kind: 'document_posted',
    messageKind: 'test-posting',
    texts: { ru: texts, en: texts },
    messages: { email: { subject: id, text: id }, sms: id },
    about: { applicationId, region: '28', documentIds: [id] },
  });
}

/** The moments of a sandbox that has begun already. */
function momentsOf(storage: Storage): Moments {
  const unused = (): never => {
    throw new Error('The sandbox itself does that');
  };
  return new Moments({
    storage,
    settings: {
      seed: 1,
      siteUrl: 'https://site.test',
      englishSiteUrl: 'https://site.test',
      operator: 'manual',
      scanSeconds: 0,
      sampleApplications: 0,
      esia: false,
      isLoopbackAllowed: false,
    },
    machineTime,
    clock: { aheadMs: 0 },
    jobs,
    recipientOf,
    withFiles,
    notify: notifyOwner,
    publish: async () => undefined,
    network: { send: unused, timeout: unused, machineTime },
    begin: unused,
    report: unused,
  });
}
