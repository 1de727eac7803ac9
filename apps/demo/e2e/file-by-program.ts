import {
  type ApplicantKind,
  type Application,
  type ApplicationAnswers,
  type AttachmentKind,
  createClient,
} from '@drsk/sdk';
import { scan } from './file-application.js';
import { household } from './household.js';
import type { Reader } from './reader.js';
import type { World } from './world.js';

export interface Papers {
  applicantKind: ApplicantKind;
  answers: ApplicationAnswers;
  attachments: readonly AttachmentKind[];
}

export type Filed = Application & { accountId: string };

const householdPapers: Papers = {
  applicantKind: 'individual',
  answers: household,
  attachments: ['title_document', 'passport_copy'],
};

/** Files as the applicant's own program would: what comes afterwards needs nobody to type. */
export async function fileByProgram(
  world: World,
  { applicantKind, answers, attachments }: Papers = householdPapers,
): Promise<Filed> {
  await using client = createClient({ baseUrl: `${world.site.sandboxUrl}/v1` });
  const { login, password } = await world.personOf(applicantKind);
  await client.account.createSession({ applicantKind, login, password });
  const { id } = await client.applications.create(answers);
  const file = new File([scan.buffer], scan.name, { type: scan.mimeType });
  for (const kind of attachments) await client.applications.attachments.add(id, { kind, file });
  const { etag } = await client.applications.get(id);
  const filed = await client.applications.submit(id, { ifMatch: etag });
  const { id: accountId } = await client.account.get();
  return { ...filed, accountId };
}

/** A household's application, just filed and shown to who follows it. */
export async function followFiled(world: World, reader: Reader): Promise<Filed> {
  const filed = await fileByProgram(world);
  await reader.open(`/account/application#id=${filed.id}`);
  await reader.page.getByText(`Заявка № ${filed.number}`).first().waitFor();
  return filed;
}
