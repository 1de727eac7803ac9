import type { Application, ApplicationAnswers, DrskClient } from '../src/index.js';

/** A house of 15 kW. */
export const answers: ApplicationAnswers = {
  regionCode: '28',
  purpose: 'household',
  objectName: 'Жилой дом',
  objectAddress: 'Благовещенский район, с. Чигири, ул. Новая, 1',
  powerKw: '15',
  supplierContractKind: 'energy_supply',
  lastName: 'Сопкина',
  firstName: 'Мария',
  snils: '200-300-400 48',
  passportSeries: '10 23',
  passportNumber: '123456',
  passportIssuedOn: '2023-05-10',
  registeredAddress: '675000, Благовещенск, ул. Ленина, 1, кв. 2',
  phone: '+79140000001',
  email: 'maria@example.ru',
};

export const pdf = new File(['%PDF-1.7\n'], 'выписка.pdf', { type: 'application/pdf' });

/** A draft with all that its category asks for. */
export async function fillDraft({ applications }: DrskClient): Promise<Application> {
  const { id } = await applications.create(answers);
  for (const kind of ['title_document', 'passport_copy'] as const)
    await applications.attachments.add(id, { kind, file: pdf });
  return applications.get(id);
}

export async function fileApplication(client: DrskClient): Promise<Application> {
  const { id, etag } = await fillDraft(client);
  return client.applications.submit(id, { ifMatch: etag });
}

/** What makes it one above 15 kW (п. 9). */
export const largeAnswers = {
  powerKw: '20',
  reliabilityCategory: 'III',
  pointCount: '1',
  loadKind: 'Отопление и станки',
  stage1DesignMonth: '06.2027',
  stage1CommissioningMonth: '12.2027',
  stage1PowerKw: '20',
  stage1ReliabilityCategory: 'III',
} as const;
