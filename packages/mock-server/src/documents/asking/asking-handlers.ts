import type { Moment } from '../../clock/moment.js';
import type { HandlersOf } from '../../http/operation.js';
import { json } from '../../http/reply.js';
import { type DocumentRow, documentTable } from '../document.js';
import type { DocumentApplications } from '../document-application.js';
import { toPackage } from '../reading/document-package.js';
import { ownDocument } from '../reading/own-document.js';
import { askedOf } from './asking.js';
import { withDefectClaim } from './defect-claims.js';
import { withPaperCopy } from './paper-copies.js';

/** What an applicant says and asks about a document without signing it. */
export function askingHandlers(
  applications: DocumentApplications,
): HandlersOf<'acknowledgeDocument' | 'requestPaperCopy' | 'claimDefect'> {
  const store = async (row: DocumentRow, moment: Moment) => {
    await moment.transaction.put(documentTable, row);
    return toPackage(row, await applications.of(row.applicationId, moment), moment);
  };
  return {
    async acknowledgeDocument(request, moment) {
      const row = await ownDocument(request, moment);
      const acknowledgedAt = row.acknowledgedAt ?? moment.now;
      return json(200, await store({ ...row, acknowledgedAt }, moment));
    },

    async requestPaperCopy(request, moment) {
      const asked = await askedOf(request, 'request_paper_copy', { applications, moment });
      return json(201, await store(await withPaperCopy(asked, request, moment), moment));
    },

    async claimDefect(request, moment) {
      const asked = await askedOf(request, 'claim_defect', { applications, moment });
      return json(201, await store(await withDefectClaim(asked, request, moment), moment));
    },
  };
}
