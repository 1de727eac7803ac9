import type { Composition } from './composition.js';
import type { DocumentData } from './document-data.js';
import { composeAnnulmentNotice } from './kinds/annulment-notice.js';
import { composeApplicationCopy } from './kinds/application-copy.js';
import { composeCompletenessNotice } from './kinds/completeness-notice.js';
import { composeConditionsAct } from './kinds/conditions-act.js';
import { composeConnectionAct } from './kinds/connection-act.js';
import { composeContractDraft } from './kinds/contract-draft.js';
import { composeRemarksList } from './kinds/remarks-list.js';
import { composeSuspensionNotice } from './kinds/suspension-notice.js';
import { composeContractConditions } from './kinds/contract-conditions.js';
import { composeFeeCalculation } from './kinds/fee-calculation.js';
import { composeInstruction } from './kinds/instruction.js';
import { composeInvoice } from './kinds/invoice.js';
import { composeMeterAdmissionAct } from './kinds/meter-admission-act.js';
import { composeNotice } from './kinds/notice.js';
import {
  composeRequestRefusal,
  composeSupplementaryAgreement,
  composeTerminationAgreement,
} from './kinds/request-papers.js';
import { composeTechnicalConditions } from './kinds/technical-conditions.js';
import { composeWithdrawalNotice } from './kinds/withdrawal-notice.js';

type Compositions = { [Kind in keyof DocumentData]: (data: DocumentData[Kind]) => Composition };

export const compositions: Compositions = {
  application_copy: composeApplicationCopy,
  completeness_notice: composeCompletenessNotice,
  contract_conditions: composeContractConditions,
  contract_draft: composeContractDraft,
  technical_conditions: composeTechnicalConditions,
  invoice: composeInvoice,
  fee_calculation: composeFeeCalculation,
  instruction: composeInstruction,
  meter_admission_act: composeMeterAdmissionAct,
  notice: composeNotice,
  remarks_list: composeRemarksList,
  conditions_act: composeConditionsAct,
  connection_act: composeConnectionAct,
  suspension_notice: composeSuspensionNotice,
  annulment_notice: composeAnnulmentNotice,
  withdrawal_notice: composeWithdrawalNotice,
  supplementary_agreement: composeSupplementaryAgreement,
  termination_agreement: composeTerminationAgreement,
  request_refusal: composeRequestRefusal,
};
