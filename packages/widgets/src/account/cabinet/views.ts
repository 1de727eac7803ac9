import type { messages } from './account.messages.js';

type Label = keyof (typeof messages)['ru']['views'];

/** A view of the account: a widget, and the ways that lead on from it. */
export interface View {
  readonly label: Label;
  readonly tag: string;
  readonly load: () => Promise<unknown>;
  /** Whether it is nothing without a session. */
  readonly isPrivate?: boolean;
  /** Attributes that name pages, and the views which these are here. */
  readonly links?: Readonly<Record<string, string>>;
  /** Attributes of the account itself that are meant for this widget. */
  readonly given?: readonly ('methods' | 'push-worker' | 'shared-url')[];
}

const application = { 'application-url': 'applications' };

/** By the name that addresses have for it. */
export const views: Readonly<Record<string, View>> = {
  applications: {
    label: 'applications',
    tag: 'drsk-applications',
    load: () => import('../../generated/elements/applications.js'),
    isPrivate: true,
    links: { ...application, 'form-url': 'new' },
  },
  new: {
    label: 'new',
    tag: 'drsk-application-form',
    load: () => import('../../generated/elements/application-form.js'),
    isPrivate: true,
    links: { 'success-url': 'applications', 'estimate-url': 'cost' },
  },
  documents: {
    label: 'documents',
    tag: 'drsk-documents',
    load: () => import('../../generated/elements/documents.js'),
    isPrivate: true,
    links: application,
  },
  payments: {
    label: 'payments',
    tag: 'drsk-payments',
    load: () => import('../../generated/elements/payments.js'),
    isPrivate: true,
  },
  notifications: {
    label: 'notifications',
    tag: 'drsk-notifications',
    load: () => import('../../generated/elements/notifications.js'),
    isPrivate: true,
    links: {
      ...application,
      'documents-url': 'documents',
      'payments-url': 'payments',
      'appeals-url': 'appeals',
      'offices-url': 'offices',
    },
    given: ['push-worker'],
  },
  appeals: {
    label: 'appeals',
    tag: 'drsk-appeals',
    load: () => import('../../generated/elements/appeals.js'),
  },
  cost: {
    label: 'cost',
    tag: 'drsk-tariff-calculator',
    load: () => import('../../generated/elements/tariff-calculator.js'),
    links: { 'form-url': 'new' },
  },
  offices: {
    label: 'offices',
    tag: 'drsk-offices',
    load: () => import('../../generated/elements/offices.js'),
  },
  profile: {
    label: 'profile',
    tag: 'drsk-profile',
    load: () => import('../../generated/elements/profile.js'),
    isPrivate: true,
  },
  login: {
    label: 'login',
    tag: 'drsk-login',
    load: () => import('../../generated/elements/login.js'),
    given: ['methods', 'shared-url'],
  },
  registration: {
    label: 'registration',
    tag: 'drsk-registration',
    load: () => import('../../generated/elements/registration.js'),
  },
  recovery: {
    label: 'recovery',
    tag: 'drsk-recovery',
    load: () => import('../../generated/elements/recovery.js'),
  },
  confirm: {
    label: 'confirm',
    tag: 'drsk-email-confirmation',
    load: () => import('../../generated/elements/email-confirmation.js'),
    links: { 'success-url': 'applications' },
  },
  unsubscribe: {
    label: 'unsubscribe',
    tag: 'drsk-notifications',
    load: () => import('../../generated/elements/notifications.js'),
    links: { ...application, 'profile-url': 'profile' },
  },
};

/** One application, which the list leads to. */
export const tracker: View = {
  label: 'application',
  tag: 'drsk-status-tracker',
  load: () => import('../../generated/elements/status-tracker.js'),
  isPrivate: true,
  links: {
    'list-url': 'applications',
    'form-url': 'new',
    'documents-url': 'documents',
    'payments-url': 'payments',
  },
};

/** In any view, for whoever is not signed in, or not any more. */
export const wayIn: Readonly<Record<string, string>> = {
  'login-url': 'login',
  'registration-url': 'registration',
  'recovery-url': 'recovery',
  'profile-url': 'profile',
};

/** What the menu leads to, by whether somebody is signed in. */
export const menus = {
  in: [
    'applications',
    'new',
    'documents',
    'payments',
    'notifications',
    'appeals',
    'cost',
    'offices',
    'profile',
  ],
  out: ['login', 'registration', 'cost', 'appeals', 'offices'],
} as const;
