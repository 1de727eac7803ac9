import { always, type FormField, ofBusiness } from '../form-field.js';

/** How much, and how reliably: п. 9 (г), (е), (и). */
export const powerFields: readonly FormField[] = [
  { name: 'powerKw', kind: 'number', clause: '861/9(г)', rules: ['power'], isRequired: always },
  {
    name: 'previousPowerKw',
    kind: 'number',
    clause: '861/9(г)',
    rules: ['previous_power'],
    isRequired: ({ answers }) => answers.connectionReason === 'power_increase',
  },
  // Of the small ones п. 9 (г) demands the power only; without an answer it is 0.4 kV.
  { name: 'voltageKv', kind: 'choice', choices: ['0.4', '6', '10'], clause: '861/прил.6' },
  {
    name: 'phases',
    kind: 'choice',
    choices: ['1', '3'],
    clause: '861/прил.6',
    isShown: ({ answers }) => answers.voltageKv === undefined || answers.voltageKv === '0.4',
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
