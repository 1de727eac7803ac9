import { fileByProgram, type Filed, type Papers } from './file-by-program.js';
import type { World } from './world.js';

/** 300 kW of a firm: the full track, whose contract is signed (п. 15). */
const factory: Papers = {
  applicantKind: 'legal_entity',
  answers: {
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
  },
  attachments: ['title_document', 'location_plan', 'device_list'],
};

/** Files it as the firm's own program would, and lets the grid post the contract. */
export async function postContract(world: World): Promise<Filed> {
  const filed = await fileByProgram(world, factory);
  await world.sandbox.operate(filed.id, 'confirm_completeness');
  await world.sandbox.operate(filed.id, 'post_offer');
  return filed;
}
