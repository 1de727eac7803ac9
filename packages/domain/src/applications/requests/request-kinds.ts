import type { RequestKind } from '@drsk/contract';
import type { RequestedApplication, RequestField, RequestKindRow } from './request-field.js';
import {
  lessPower,
  lostDocument,
  newDueDate,
  newOwner,
  reason,
  unpaidPart,
  unpaidParts,
} from './request-fields.js';

const demandedReason: RequestField = { ...reason, isRequired: true };
const title = { kind: 'title_document', isRequired: true } as const;
const authority = { kind: 'power_of_attorney', isRequired: false } as const;
const more = { kind: 'other', isRequired: false } as const;

/** The contract is in force, and the object not connected yet. */
function isRunning({ contract, status }: RequestedApplication): boolean {
  return contract?.status === 'active' && status === 'accepted';
}

function isConnected({ status }: RequestedApplication): boolean {
  return status === 'completed';
}

/** Nobody has built anything to its end. */
function isBuilding({ works }: RequestedApplication): boolean {
  return works?.status === 'not_started' || works?.status === 'in_progress';
}

function isOwing(application: RequestedApplication): boolean {
  return unpaidParts(application).length > 0;
}

/** What may be asked for after the contract: a kind of the contract without a row does not compile. */
export const requestKinds: Readonly<Record<RequestKind, RequestKindRow>> = {
  owner_change: {
    basis: '861/59',
    isOpen: (application) => isRunning(application) || isConnected(application),
    fields: [...newOwner, reason],
    // п. 62 (а), (б)
    attachments: [title, authority, more],
    results: ['technical_conditions', 'supplementary_agreement'],
  },
  conditions_prolongation: {
    basis: '861/27',
    isOpen: isRunning,
    fields: [demandedReason],
    attachments: [more],
    results: ['technical_conditions'],
  },
  document_duplicate: {
    basis: '861/59',
    isOpen: (application) =>
      (isRunning(application) || isConnected(application)) &&
      (lostDocument.choices?.(application) ?? []).length > 0,
    fields: [lostDocument, reason],
    attachments: [authority],
    results: [],
  },
  power_change: {
    basis: 'ЛК/3.3',
    isOpen: (application) => isRunning(application) && isBuilding(application),
    fields: [lessPower, reason],
    attachments: [more],
    results: ['technical_conditions', 'supplementary_agreement'],
  },
  schedule_change: {
    basis: 'ЛК/3.4',
    isOpen: (application) =>
      (isRunning(application) || isConnected(application)) && isOwing(application),
    fields: [unpaidPart, newDueDate, demandedReason],
    attachments: [more],
    results: ['supplementary_agreement'],
  },
  termination: {
    basis: 'ГК/450',
    isOpen: (application) => isRunning(application) && application.works?.status !== 'energised',
    fields: [demandedReason],
    attachments: [authority, more],
    results: ['termination_agreement'],
  },
};

export const requestKindNames = everyKind([
  'owner_change',
  'conditions_prolongation',
  'document_duplicate',
  'power_change',
  'schedule_change',
  'termination',
]);

function everyKind<const Names extends readonly RequestKind[]>(
  names: [RequestKind] extends [Names[number]] ? Names : never,
): Names {
  return names;
}
