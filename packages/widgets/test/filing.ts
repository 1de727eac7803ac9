import type { Application, ApplicationAnswers, DrskClient } from '@drsk/sdk';
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

export function pdf(name = 'выписка.pdf', size = 2000): File {
  return new File(['%PDF-1.7\n', 'x'.repeat(size)], name, { type: 'application/pdf' });
}

/** A draft with everything that an individual's application needs. */
export async function completeDraft(
  client: DrskClient,
  answers: ApplicationAnswers = household,
): Promise<Application> {
  const { id } = await client.applications.create(answers);
  for (const kind of ['title_document', 'passport_copy'] as const)
    await client.applications.attachments.add(id, { kind, file: pdf(`${kind}.pdf`) });
  return client.applications.get(id);
}

export async function fileApplication(client: DrskClient): Promise<Application> {
  const { id, etag } = await completeDraft(client);
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
