import type { Application, ApplicationAnswers, AttachmentKind } from '@drsk/contract';
import type { SandboxClient } from './sandbox-client.js';

/** All that a household of 15 kW has to say. */
export const household: ApplicationAnswers = {
  regionCode: '28',
  purpose: 'household',
  objectName: 'Жилой дом',
  objectAddress: 'Благовещенский муниципальный округ, с. Чигири, ул. Образцовая, д. 7',
  powerKw: '15',
  supplierContractKind: 'energy_supply',
  lastName: 'Сопкина',
  firstName: 'Мария',
  middleName: 'Андреевна',
  snils: '200-300-400 48',
  passportSeries: '1023',
  passportNumber: '123456',
  passportIssuedOn: '05.03.2019',
  registeredAddress: '675000, Амурская область, г. Благовещенск, ул. Примерная, д. 5',
  phone: '+7 914 000-00-01',
  email: 'maria@example.ru',
};

/** A company of 50 kW. */
export const company: ApplicationAnswers = {
  regionCode: '28',
  objectName: 'Магазин',
  objectAddress: 'г. Благовещенск, ул. Образцовая, д. 9',
  activityKind: 'Торговля',
  powerKw: '50',
  reliabilityCategory: 'III',
  supplierContractKind: 'energy_supply',
  fullName: 'ООО «Багульник»',
  inn: '2700000017',
  ogrn: '1022700000014',
  registeredAddress: '680000, Хабаровский край, г. Хабаровск, ул. Примерная, д. 1',
  phone: '+7 914 000-00-03',
  email: 'office@example.ru',
};

export const pdf = new TextEncoder().encode('%PDF-1.7\n%образец');

export function formOf(kind: AttachmentKind, content = pdf, fileName = 'скан.pdf'): FormData {
  const form = new FormData();
  form.append('kind', kind);
  form.append('file', new File([content], fileName));
  return form;
}

export async function draftOf(
  client: SandboxClient,
  answers: ApplicationAnswers,
): Promise<Application> {
  const { body } = await client.post('/v1/applications', { answers });
  return body;
}

export async function attach(
  client: SandboxClient,
  id: string,
  ...kinds: AttachmentKind[]
): Promise<void> {
  for (const kind of kinds) await client.post(`/v1/applications/${id}/attachments`, formOf(kind));
}

export async function submit(
  client: SandboxClient,
  { id, etag }: Application,
): Promise<Application> {
  const headers = { 'if-match': etag };
  const { body } = await client.post(`/v1/applications/${id}/submission`, undefined, headers);
  return body;
}

/** Filed with all that goes with it. */
export async function file(
  client: SandboxClient,
  answers: ApplicationAnswers = household,
  kinds: readonly AttachmentKind[] = ['title_document', 'passport_copy'],
): Promise<Application> {
  const draft = await draftOf(client, answers);
  await attach(client, draft.id, ...kinds);
  return submit(client, draft);
}

export async function read(client: SandboxClient, id: string): Promise<Application> {
  const { body } = await client.get(`/v1/applications/${id}`);
  return body;
}
