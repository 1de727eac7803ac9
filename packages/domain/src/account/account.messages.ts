import type { ApplicantKind } from '@drsk/contract';

const ru = {
  individual: 'Физическое лицо',
  sole_proprietor: 'Индивидуальный предприниматель',
  legal_entity: 'Юридическое лицо',
} satisfies Record<ApplicantKind, string>;

const en: typeof ru = {
  individual: 'Individual',
  sole_proprietor: 'Sole proprietor',
  legal_entity: 'Legal entity',
};

export const applicantKindMessages = { ru, en };
