import { normalizeCadastralNumber } from '../identifiers/cadastral-number.js';
import { always, type FormField, ofBusiness, ofIndividual } from './form-field.js';
import { address, line, tidied } from './text-fields.js';

/** What is to be connected, why and how: appendices 4 and 6, п. 9 (б), (г)-(и). */
export const connectionFields: readonly FormField[] = [
  {
    name: 'regionCode',
    kind: 'choice',
    choices: ['28', '25', '27', '79', '14'],
    clause: '861/9(б)',
    isRequired: always,
  },
  {
    name: 'purpose',
    kind: 'choice',
    choices: ['household', 'business'],
    clause: '861/14',
    isShown: ofIndividual,
    isRequired: ofIndividual,
  },
  {
    name: 'connectionReason',
    kind: 'choice',
    choices: ['new_construction', 'power_increase', 'other'],
    clause: '861/9',
  },
  line({
    name: 'connectionReasonNote',
    clause: '861/9',
    isShown: ({ connectionReason }) => connectionReason === 'other',
  }),
  { name: 'isTemporary', kind: 'yesno', clause: '861/13' },
  { name: 'hasMicrogeneration', kind: 'yesno', clause: '861/9' },
  { name: 'isMining', kind: 'yesno', clause: '861/117' },
];

export const objectFields: readonly FormField[] = [
  line({ name: 'objectName', clause: '861/9(б)', isRequired: always }),
  address({ name: 'objectAddress', clause: '861/9(б)', isRequired: always }),
  {
    name: 'cadastralNumber',
    kind: 'text',
    clause: '861/9(б)',
    ...tidied('cadastral_number', normalizeCadastralNumber),
  },
  { name: 'isInApartmentBuilding', kind: 'yesno', clause: '861/10(ж)' },
  line({
    name: 'activityKind',
    clause: '861/9(ж)',
    isShown: ofBusiness,
    isRequired: ofBusiness,
  }),
];

export const powerFields: readonly FormField[] = [
  { name: 'powerKw', kind: 'number', clause: '861/9(г)', rules: ['power'], isRequired: always },
  {
    name: 'previousPowerKw',
    kind: 'number',
    clause: '861/9(г)',
    rules: ['previous_power'],
    isRequired: ({ connectionReason }) => connectionReason === 'power_increase',
  },
  // Of the small ones п. 9 (г) demands the power only; without an answer it is 0.4 kV.
  { name: 'voltageKv', kind: 'choice', choices: ['0.4', '6', '10'], clause: '861/прил.6' },
  {
    name: 'phases',
    kind: 'choice',
    choices: ['1', '3'],
    clause: '861/прил.6',
    isShown: ({ voltageKv }) => voltageKv === undefined || voltageKv === '0.4',
  },
  {
    name: 'reliabilityCategory',
    kind: 'choice',
    choices: ['III', 'II', 'I'],
    clause: '861/9(е)',
    // An individual's form has category III printed in it.
    isShown: ofBusiness,
    isRequired: ofBusiness,
  },
  { name: 'commissioningMonth', kind: 'month', clause: '861/9(и)', rules: ['month'] },
];

const hasContract: FormField['isShown'] = ({ supplierContractKind }) =>
  supplierContractKind === 'existing';

export const supplyFields: readonly FormField[] = [
  {
    name: 'supplierContractKind',
    kind: 'choice',
    choices: ['energy_supply', 'purchase_and_sale', 'existing'],
    clause: '861/9(л)',
    isRequired: always,
  },
  line({
    name: 'existingContractNumber',
    clause: '861/9(л)',
    isShown: hasContract,
    isRequired: hasContract,
  }),
  {
    name: 'existingContractOn',
    kind: 'date',
    clause: '861/9(л)',
    rules: ['past_date'],
    isShown: hasContract,
    isRequired: hasContract,
  },
];
