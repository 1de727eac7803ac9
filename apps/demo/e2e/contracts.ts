import { type Application, type ApplicationAnswers, createClient } from '@drsk/sdk';
import type { World } from './world.js';

/** 300 kW of a firm: the full track, whose contract is signed (п. 15). */
const factory: ApplicationAnswers = {
  regionCode: '28',
  objectName: 'Цех',
  objectAddress: 'г. Благовещенск, ул. Образцовая, д. 9',
  activityKind: 'Производство',
  powerKw: '300',
  pointCount: '1',
  reliabilityCategory: 'III',
  stage1DesignMonth: '06.2027',
  stage1CommissioningMonth: '12.2027',
  stage1PowerKw: '300',
  stage1ReliabilityCategory: 'III',
  supplierContractKind: 'energy_supply',
  fullName: 'ООО «Багульник»',
  inn: '2700000017',
  ogrn: '1022700000014',
  registeredAddress: '680000, Хабаровский край, г. Хабаровск, ул. Примерная, д. 1',
  phone: '+7 914 000-00-03',
  email: 'office@example.ru',
};

const papers = ['title_document', 'location_plan', 'device_list'] as const;

/** Files it as the firm's own program would, and lets the grid post the contract. */
export async function postContract(world: World): Promise<Application & { accountId: string }> {
  await using client = createClient({ baseUrl: `${world.site.sandboxUrl}/v1` });
  const people = await world.sandbox.people();
  const firm = people.find(({ applicantKind }) => applicantKind === 'legal_entity');
  if (!firm) throw new Error('No firm is known');
  const { login, password } = firm;
  await client.account.createSession({ applicantKind: 'legal_entity', login, password });
  const { id } = await client.applications.create(factory);
  const file = new File(['%PDF-1.7\n'], 'документ.pdf', { type: 'application/pdf' });
  for (const kind of papers) await client.applications.attachments.add(id, { kind, file });
  const { etag } = await client.applications.get(id);
  await client.applications.submit(id, { ifMatch: etag });
  await world.sandbox.operate(id, 'confirm_completeness');
  await world.sandbox.operate(id, 'post_offer');
  const { id: accountId } = await client.account.get();
  return { ...(await client.applications.get(id)), accountId };
}
