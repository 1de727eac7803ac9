import type { ScenarioName } from '@drsk/mock-server';
import type { ApplicantKind } from '@drsk/sdk';

/** A widget of the gallery, and the scenarios in which it shows something of its own. */
export interface Exhibit {
  readonly load: () => Promise<unknown>;
  /** Whether it shows what is somebody's, in all scenarios or in those. */
  readonly isPersonal?: boolean | readonly ScenarioName[];
  readonly scenarios: readonly ScenarioName[];
}

/** Nobody has done anything. */
const fresh = 'empty';

const house: readonly ScenarioName[] = [
  'household-draft',
  'household-submitted',
  'needs-documents',
  'household-in-review',
  'overdue-offer',
  'household-awaiting-payment',
  'payment-on-its-way',
  'offer-refused',
  'household-works',
  'unpaid',
  'household-meter',
  'household-notice-due',
  'household-connected',
  'objections',
  'household-completed',
  'annulled',
  'annulled-without-documents',
  'withdrawn',
  'request-pending',
  'terminated',
];
const plant: readonly ScenarioName[] = [
  'company-awaiting-signature',
  'company-works',
  'company-inspection',
  'company-remarks',
  'company-conditions-act',
  'company-energising',
  'company-connection-act',
  'company-completed',
  'company-installments',
  'mining-suspended',
  'temporary-supply',
];

/** By the name that a page embeds it by. */
export const exhibits: Readonly<Record<string, Exhibit>> = {
  account: {
    load: () => import('@drsk/widgets/account.js'),
    isPersonal: true,
    scenarios: [fresh, 'one-of-each', 'household-awaiting-payment'],
  },
  login: { load: () => import('@drsk/widgets/login.js'), scenarios: [fresh] },
  registration: { load: () => import('@drsk/widgets/registration.js'), scenarios: [fresh] },
  recovery: { load: () => import('@drsk/widgets/recovery.js'), scenarios: [fresh] },
  'tariff-calculator': {
    load: () => import('@drsk/widgets/tariff-calculator.js'),
    scenarios: [fresh],
  },
  offices: {
    load: () => import('@drsk/widgets/offices.js'),
    isPersonal: ['visit-booked'],
    scenarios: [fresh, 'visit-booked'],
  },
  appeals: {
    load: () => import('@drsk/widgets/appeals.js'),
    isPersonal: true,
    scenarios: [fresh, 'appeal-open', 'appeal-answered'],
  },
  applications: {
    load: () => import('@drsk/widgets/applications.js'),
    isPersonal: true,
    scenarios: [fresh, 'one-of-each', 'household-draft', 'household-awaiting-payment'],
  },
  'application-form': {
    load: () => import('@drsk/widgets/application-form.js'),
    isPersonal: true,
    scenarios: [fresh, 'household-draft'],
  },
  'status-tracker': {
    load: () => import('@drsk/widgets/status-tracker.js'),
    isPersonal: true,
    scenarios: [...house, ...plant],
  },
  documents: {
    load: () => import('@drsk/widgets/documents.js'),
    isPersonal: true,
    scenarios: [
      fresh,
      'household-awaiting-payment',
      'company-awaiting-signature',
      'household-completed',
    ],
  },
  payments: {
    load: () => import('@drsk/widgets/payments.js'),
    isPersonal: true,
    scenarios: [
      fresh,
      'household-awaiting-payment',
      'payment-on-its-way',
      'unpaid',
      'company-installments',
      'household-completed',
    ],
  },
  notifications: {
    load: () => import('@drsk/widgets/notifications.js'),
    isPersonal: true,
    scenarios: [fresh, 'household-completed'],
  },
  profile: { load: () => import('@drsk/widgets/profile.js'), isPersonal: true, scenarios: [fresh] },
  user: { load: () => import('@drsk/widgets/user.js'), isPersonal: true, scenarios: [fresh] },
};

/** Who logs in where something has happened to a plant. */
export function kindOf(scenario: ScenarioName): ApplicantKind {
  return plant.includes(scenario) ? 'legal_entity' : 'individual';
}

/** Whether somebody logs in before the widget is shown. */
export function showsSomebody({ isPersonal = false }: Exhibit, scenario: ScenarioName): boolean {
  return typeof isPersonal === 'boolean' ? isPersonal : isPersonal.includes(scenario);
}

/** Pages that widgets lead to, as a site names them. */
export const pages: Readonly<Record<string, string>> = {
  'account-url': '/account/',
  'application-url': '/account/application',
  'documents-url': '/account/documents',
  'form-url': '/account/new',
  'list-url': '/account/',
  'login-url': '/account/login',
  'payments-url': '/payments/',
  'profile-url': '/account/profile',
  'recovery-url': '/account/recovery',
  'registration-url': '/account/registration',
};
