import type { Application, ApplicationAnswers, AttachmentKind, DrskClient } from '@drsk/sdk';
import type { DrskElement } from '../src/shared/drsk-element.js';
import { control } from './typing.js';

/** All that an individual has to answer, but for what the account knows. */
export const household: ApplicationAnswers = {
  regionCode: '28',
  purpose: 'household',
  connectionReason: 'new_construction',
  objectName: 'Жилой дом',
  objectAddress: 'Благовещенский район, с. Чигири, ул. Новая, 1',
  powerKw: '15',
  supplierContractKind: 'energy_supply',
  lastName: 'Сопкина',
  firstName: 'Мария',
  snils: '200-300-400 48',
  passportSeries: '10 23',
  passportNumber: '123456',
  passportIssuedOn: '05.03.2019',
  registeredAddress: '675000, Благовещенск, ул. Ленина, 1, кв. 2',
  phone: '+7 914 000-00-01',
  email: 'maria@example.ru',
};

/** The same above 15 kW (п. 9): its contract is signed, and its connection inspected. */
export const largeHousehold: ApplicationAnswers = {
  ...household,
  powerKw: '20',
  reliabilityCategory: 'III',
  pointCount: '1',
  loadKind: 'Отопление и станки',
  stage1DesignMonth: '06.2027',
  stage1CommissioningMonth: '12.2027',
  stage1PowerKw: '20',
  stage1ReliabilityCategory: 'III',
};

export function pdf(name = 'выписка.pdf', size = 2000): File {
  return new File(['%PDF-1.7\n', 'x'.repeat(size)], name, { type: 'application/pdf' });
}

/** A draft with everything that an individual's application needs. */
export async function completeDraft(
  client: DrskClient,
  answers: ApplicationAnswers = household,
): Promise<Application> {
  const { id } = await client.applications.create(answers);
  const papers: AttachmentKind[] = ['title_document', 'passport_copy'];
  for (const kind of answers === largeHousehold ? [...papers, 'device_list' as const] : papers)
    await client.applications.attachments.add(id, { kind, file: pdf(`${kind}.pdf`) });
  return client.applications.get(id);
}

export async function fileApplication(
  client: DrskClient,
  answers?: ApplicationAnswers,
): Promise<Application> {
  const { id, etag } = await completeDraft(client, answers);
  return client.applications.submit(id, { ifMatch: etag });
}

/** Chooses files as the browser's own dialog does. */
export async function chooseFiles(
  element: DrskElement,
  kind: string,
  files: File[],
): Promise<void> {
  const input = control(element, kind);
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
