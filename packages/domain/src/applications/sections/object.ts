import { normalizeCadastralNumber } from '../../identifiers/cadastral-number.js';
import { formatCoordinates } from '../../identifiers/coordinates.js';
import { always, type Condition, type FormField, ofBusiness, ofClauses } from '../form-field.js';
import { address, line, tidied } from '../text-fields.js';

const hasNoAddress: Condition = ({ answers }) => answers.hasNoAddress === true;

/** What is to be connected, and where: п. 9 (б), (ж). */
export const objectFields: readonly FormField[] = [
  line({ name: 'objectName', clause: '861/9(б)', isRequired: always }),
  address({ name: 'objectAddress', clause: '861/9(б)', isRequired: always }),
  { name: 'hasNoAddress', kind: 'yesno', clause: '861/9(б)' },
  {
    name: 'objectCoordinates',
    kind: 'place',
    clause: '861/9(б)',
    rules: ['coordinates', 'served_place'],
    format: formatCoordinates,
    isShown: hasNoAddress,
    isRequired: hasNoAddress,
  },
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
    isRequired: ofClauses('12(1)', '12'),
  }),
];
