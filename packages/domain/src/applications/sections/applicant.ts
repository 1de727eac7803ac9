import { normalizeInn } from '../../identifiers/inn.js';
import { normalizeKpp } from '../../identifiers/kpp.js';
import { normalizeOgrn } from '../../identifiers/ogrn.js';
import { formatSnils } from '../../identifiers/snils.js';
import {
  always,
  type Condition,
  type FormField,
  ofIndividual,
  ofLegalEntity,
  ofPerson,
  ofSoleProprietor,
} from '../form-field.js';
import { address, line, personName, tidied } from '../text-fields.js';
import { identityFields } from './identity.js';

function name(field: Pick<FormField, 'name' | 'autocomplete'>, isRequired: Condition): FormField {
  return personName({ clause: '861/9(а)', isShown: ofPerson, isRequired, ...field });
}

/** A number of the state's registers, asked of one kind of applicant. */
function number(field: Pick<FormField, 'name' | 'rules' | 'format'>, of: Condition): FormField {
  return { kind: 'digits', clause: '861/9(а)', isShown: of, isRequired: of, ...field };
}

const never: Condition = () => false;

/** Who applies: п. 9 (а), (в). */
export const applicantFields: readonly FormField[] = [
  name({ name: 'lastName', autocomplete: 'family-name' }, ofPerson),
  name({ name: 'firstName', autocomplete: 'given-name' }, ofPerson),
  // Not everybody has one.
  name({ name: 'middleName', autocomplete: 'additional-name' }, never),
  line({
    name: 'fullName',
    clause: '861/9(а)',
    autocomplete: 'organization',
    isShown: ofLegalEntity,
    isRequired: ofLegalEntity,
  }),
  number({ name: 'snils', ...tidied('snils', formatSnils) }, ofIndividual),
  number({ name: 'inn', ...tidied('person_inn', normalizeInn) }, ofSoleProprietor),
  number({ name: 'ogrnip', ...tidied('ogrnip', normalizeOgrn) }, ofSoleProprietor),
  number({ name: 'inn', ...tidied('company_inn', normalizeInn) }, ofLegalEntity),
  number({ name: 'ogrn', ...tidied('ogrn', normalizeOgrn) }, ofLegalEntity),
  // Not among what п. 9 demands; it saves a call when the invoice is drawn up.
  {
    ...number({ name: 'kpp', ...tidied('kpp', normalizeKpp) }, ofLegalEntity),
    kind: 'text',
    isRequired: never,
  },
  ...identityFields,
  // Lines of appendix 6 that п. 9 does not demand.
  {
    name: 'birthDate',
    kind: 'date',
    clause: '861/прил.6',
    rules: ['past_date'],
    autocomplete: 'bday',
    isShown: ofIndividual,
  },
  line({ name: 'birthPlace', clause: '861/прил.6', isShown: ofIndividual }),
  address({
    name: 'registeredAddress',
    clause: '861/9(в)',
    autocomplete: 'street-address',
    isRequired: always,
  }),
  address({ name: 'actualAddress', clause: '861/9(в)' }),
];
