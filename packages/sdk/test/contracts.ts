import { vi } from 'vitest';
import type { ApplicationAnswers, AttachmentKind, DocumentPackage } from '../src/index.js';
import { answers as household, pdf } from './application.js';
import { fileSigner } from '../src/signers.js';
import { type Setup, setup } from './setup.js';

// The first one loads what writes documents and what signs them, and a busy machine takes its time over that.
vi.setConfig({ testTimeout: 90_000 });

const large: ApplicationAnswers = {
  pointCount: '1',
  reliabilityCategory: 'III',
  stage1DesignMonth: '06.2027',
  stage1CommissioningMonth: '12.2027',
  stage1ReliabilityCategory: 'III',
};

/** Whose contracts are signed: by 300 kW a firm's, by 20 kW also that of a house. */
const applicants = {
  firm: {
    person: 2,
    answers: {
      ...large,
      regionCode: '28',
      objectName: 'Цех',
      objectAddress: 'г. Благовещенск, ул. Образцовая, д. 9',
      activityKind: 'Торговля',
      powerKw: '300',
      stage1PowerKw: '300',
      supplierContractKind: 'energy_supply',
      fullName: 'ООО «Багульник»',
      inn: '2700000017',
      ogrn: '1022700000014',
      registeredAddress: '680000, г. Хабаровск, ул. Примерная, д. 1',
      phone: '+7 914 000-00-03',
      email: 'office@example.ru',
    },
    kinds: ['title_document', 'location_plan', 'device_list'],
  },
  house: {
    person: 0,
    answers: { ...household, ...large, powerKw: '20', stage1PowerKw: '20', loadKind: 'Отопление' },
    kinds: ['title_document', 'passport_copy', 'device_list'],
  },
} as const satisfies Record<
  string,
  { person: number; answers: ApplicationAnswers; kinds: readonly AttachmentKind[] }
>;

export interface PostedContract extends Setup {
  accountId: string;
  applicationId: string;
  contract: DocumentPackage;
}

/** Somebody signed in, and their contract that waits for a signature. */
export async function postedContract(
  whose: keyof typeof applicants = 'firm',
): Promise<PostedContract> {
  const all = setup();
  const { client, sandbox } = all;
  const { person, answers, kinds } = applicants[whose];
  const { applicantKind, login, password } = sandbox.people[person]!;
  await client.account.createSession({ applicantKind, login, password });
  const { id: accountId } = await client.account.get();
  const draft = await client.applications.create(answers);
  for (const kind of kinds)
    await client.applications.attachments.add(draft.id, { kind, file: pdf });
  const { id, etag } = await client.applications.get(draft.id);
  await client.applications.submit(id, { ifMatch: etag });
  for (const action of ['confirm_completeness', 'post_offer'])
    await sandbox.operator.run(id, action);
  const { items } = await client.documents.list({ applicationId: id, kind: 'contract_draft' });
  return { ...all, accountId, applicationId: id, contract: items[0]! };
}

/** Signs with a certificate the contract of an application. */
export async function signContract(
  { client, sandbox }: Pick<Setup, 'client' | 'sandbox'>,
  applicationId: string,
): Promise<DocumentPackage> {
  const { items } = await client.documents.list({ applicationId, kind: 'contract_draft' });
  const { id } = items[0]!;
  return client.documents.sign(id, fileSigner(await sandbox.operator.authority.sign(id)));
}
