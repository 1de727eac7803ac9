import type { FormField } from '../form-field.js';
import { line } from '../text-fields.js';

const hasContract: FormField['isShown'] = ({ answers }) =>
  answers.supplierContractKind === 'existing';

/** Whose energy it will be: п. 9 (л). */
export const supplyFields: readonly FormField[] = [
  {
    name: 'supplierContractKind',
    kind: 'choice',
    choices: ['energy_supply', 'purchase_and_sale', 'existing'],
    clause: '861/9(л)',
    // Who needs 670 kW and more may buy on the wholesale market.
    isRequired: ({ category, limits }) => category.maxPowerKw < limits.businessKw,
  },
  line({ name: 'supplierName', clause: '861/9(л)' }),
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
