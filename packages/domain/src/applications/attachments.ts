import type { Attachment, AttachmentKind, Basis, FieldProblem } from '@drsk/contract';
import type { Locale } from '../messages.js';
import { attachmentMessages } from './attachments.messages.js';
import { askedOf } from './asked.js';
import {
  always,
  type Asked,
  type Condition,
  type FormSubject,
  ofBusiness,
  ofClauses,
  ofLarge,
  ofPerson,
} from './form-field.js';
import { parsePower } from './power.js';

interface AttachmentRule {
  kind: AttachmentKind;
  basis: Basis;
  /** Not asked for where it does not hold. */
  isShown?: Condition;
  isRequired?: Condition;
}

/** Of none whose clause begins and ends in the simplified track. */
function demandsDeviceList({ category }: Asked): boolean {
  return category.track !== 'simplified' && category.clause !== '34';
}

function isVeryLarge({ answers, category, limits }: Asked): boolean {
  const generationKw = answers.hasMicrogeneration ? parsePower(answers.generationKw ?? '') : 0;
  return (
    category.maxPowerKw > limits.schemeLoadKw || (generationKw ?? 0) > limits.schemeGenerationKw
  );
}

/** What goes with an application (п. 10), in the order in which it is asked for. */
const rules: readonly AttachmentRule[] = [
  { kind: 'title_document', basis: '861/10(г)', isRequired: always },
  { kind: 'passport_copy', basis: '861/10(д)', isShown: ofPerson, isRequired: always },
  {
    kind: 'power_of_attorney',
    basis: '861/10(д)',
    isShown: ({ answers }) => answers.isFiledByRepresentative === true,
    isRequired: always,
  },
  {
    kind: 'owners_consent',
    basis: '861/10(ж)',
    isShown: ({ answers }) => answers.isInApartmentBuilding === true,
    isRequired: always,
  },
  {
    kind: 'redistribution_agreement',
    basis: '861/34',
    isShown: ofClauses('34'),
    isRequired: always,
  },
  // Demanded above 150 kW and from 35 kV only; welcome from anybody.
  {
    kind: 'location_plan',
    basis: '861/10(а)',
    isRequired: ({ category, limits }) => category.maxPowerKw > limits.locationPlanKw,
  },
  {
    kind: 'single_line_diagram',
    basis: '861/10(б)',
    isRequired: ({ answers, limits }) => Number(answers.voltageKv ?? 0) >= limits.diagramKv,
  },
  {
    kind: 'device_list',
    basis: '861/10(в)',
    isShown: demandsDeviceList,
    isRequired: always,
  },
  {
    kind: 'external_supply_scheme',
    basis: '861/10(к)',
    isShown: isVeryLarge,
    isRequired: always,
  },
  {
    kind: 'generator_passport',
    basis: '861/13(4)',
    isShown: ({ answers }) => answers.hasMicrogeneration === true,
  },
  { kind: 'benefit_certificate', basis: '861/17', isShown: ofClauses('14', '13(4)', '13(5)') },
  { kind: 'supply_contract_draft', basis: '861/10(и)', isShown: ofBusiness },
  { kind: 'project_documentation', basis: '861/10(р)', isShown: ofLarge },
  { kind: 'other', basis: '861/10' },
];

export interface WantedAttachment {
  kind: AttachmentKind;
  basis: Basis;
  isRequired: boolean;
}

/** The documents that these answers call for. */
export function wantedAttachments(subject: FormSubject): WantedAttachment[] {
  const asked = askedOf(subject);
  return rules
    .filter(({ isShown }) => isShown?.(asked) ?? true)
    .map(({ kind, basis, isRequired }) => ({
      kind,
      basis,
      isRequired: isRequired?.(asked) ?? false,
    }));
}

/** The demanded documents of which no file is attached. */
export function missingAttachments(
  attached: readonly AttachmentKind[],
  subject: FormSubject,
): AttachmentKind[] {
  return wantedAttachments(subject)
    .filter(({ kind, isRequired }) => isRequired && !attached.includes(kind))
    .map(({ kind }) => kind);
}

/** Media types of an attachment, with the endings of their files. */
export const attachmentTypes = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
} as const satisfies Record<string, readonly string[]>;

const megabyte = 1024 * 1024;

export const maxAttachmentBytes = 50 * megabyte;

/** Of a file that comes in one request: a larger one is uploaded part by part. */
export const maxFormAttachmentBytes = 10 * megabyte;

/** How many files a draft takes, and an answer to each request for documents. */
export const maxAttachments = 20;

/** Those that can be filed: in the others viruses were found. */
export function soundAttachments<T extends Pick<Attachment, 'scan'>>(
  attachments: readonly T[],
): T[] {
  return attachments.filter(({ scan }) => scan !== 'infected');
}

export function toMegabytes(bytes: number): number {
  return Math.floor(bytes / megabyte);
}

/** What is wrong with a file before it is sent; the content itself is looked at by the server. */
export function checkAttachmentFile(
  file: { size: number; mediaType: string },
  locale: Locale,
): FieldProblem | undefined {
  const { files } = attachmentMessages[locale];
  if (!Object.hasOwn(attachmentTypes, file.mediaType))
    return { code: 'file_type', text: files.type };
  if (file.size === 0) return { code: 'file_empty', text: files.empty };
  if (file.size > maxAttachmentBytes)
    return { code: 'file_size', text: files.size(toMegabytes(maxAttachmentBytes)) };
  return undefined;
}
