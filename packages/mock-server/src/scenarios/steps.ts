import type {
  Application,
  ApplicationAnswers,
  AttachmentKind,
  PayableInvoice,
} from '@drsk/contract';
import type { OperatorInput } from '../operator/operator.js';
import type { Step, World } from './story.js';

type Take = Step['take'];

export interface Filing {
  /** What was answered at an instant. */
  readonly answersOn: (now: string) => ApplicationAnswers;
  readonly attachments: readonly AttachmentKind[];
}

/** Begins an application, and leaves it at that. */
export function draft({ answersOn }: Filing): Take {
  return async ({ sandbox, visitor, subject }) => {
    const answers = answersOn(await sandbox.clock.now());
    const begun = await (await visitor()).post<Application>('/applications', { answers });
    subject.id = begun.id;
  };
}

/** Files an application with all that goes with it. */
export function file(filing: Filing): Take {
  return async (world) => {
    await draft(filing)(world);
    for (const kind of filing.attachments) await attach(kind)(world);
    await reply('submission')(world);
  };
}

export function attach(kind: AttachmentKind): Take {
  return async ({ visitor, subject }) => {
    const client = await visitor();
    await client.post(`/applications/${subject.id}/attachments`, formWithFile(kind));
  };
}

/** As bytes: a page of WebKit cannot read back a `FormData` with a file. */
function formWithFile(kind: AttachmentKind): Blob {
  const lines = [
    '--sample',
    'Content-Disposition: form-data; name="kind"',
    '',
    kind,
    '--sample',
    'Content-Disposition: form-data; name="file"; filename="Образец.pdf"',
    'Content-Type: application/pdf',
    '',
    '%PDF-1.7\n%образец',
    '--sample--',
    '',
  ];
  return new Blob([lines.join('\r\n')], { type: 'multipart/form-data; boundary=sample' });
}

type Reply =
  | 'submission'
  | 'withdrawal'
  | 'corrections'
  | 'document-answers'
  | 'fulfilment-notices'
  | 'requests';

/** What an applicant says of what is theirs. */
export function reply(path: Reply, body: object = {}): Take {
  return async ({ visitor, subject }) => {
    const client = await visitor();
    const { etag } = await client.get<Application>(`/applications/${subject.id}`);
    await client.post(`/applications/${subject.id}/${path}`, body, { 'if-match': etag });
  };
}

/** What somebody else does with the application. */
export function act(action: string, input: OperatorInput = {}): Take {
  return ({ sandbox, subject }) => sandbox.operator.run(subject.id, action, input);
}

/** Signs what waits for it. */
export const sign: Take = async ({ sandbox, visitor, subject }) => {
  const client = await visitor();
  const path = `/documents?applicationId=${subject.id}`;
  const { items } = await client.get<{ items: { id: string; status: string }[] }>(path);
  const awaited = items.find(({ status }) => status === 'waiting_signature');
  const bytes = await sandbox.operator.authority.signAwaited(subject.id);
  const signature = btoa(String.fromCodePoint(...bytes));
  await client.post(`/documents/${awaited?.id}/signatures`, { signature });
};

/** Begins to pay the next part of the invoice, and goes no further. */
export function beginPayment(way: 'card' | 'sbp' | 'bank_transfer'): Take {
  return async ({ visitor, subject }: World) => {
    const client = await visitor();
    const path = `/invoices?applicationId=${subject.id}`;
    const [invoice] = (await client.get<{ items: PayableInvoice[] }>(path)).items;
    const part = { invoiceNumber: invoice?.number, part: 1, way, intent: `${invoice?.number}/1` };
    await client.post('/payments', { ...part, returnUrl: 'https://site.test/payments/' });
  };
}
