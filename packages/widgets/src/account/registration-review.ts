import type { ApplicantKind, ConsentDocument } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { messages as sharedMessages } from '../shared/shared.messages.js';
import { renderSummary, type SummaryRow } from '../shared/summary-list.js';
import { detailNames, optionalNames } from './registration-fields.js';
import { messages as fieldMessages } from './registration-fields.messages.js';
import { messages } from './registration.messages.js';
import { messages as restMessages } from './registration-rest.messages.js';
import { consentName, type RegistrationValues, type TextName } from './registration-values.js';

export interface Review {
  kind: ApplicantKind;
  values: RegistrationValues;
  documents: readonly ConsentDocument[];
  /** Goes back to the step of that index. */
  show: (step: number) => unknown;
}

/** All that will be sent, each part with the way back to it. */
export function renderReview(host: DrskElement, review: Review): TemplateResult {
  const { steps } = messages[host.language];
  const label = sharedMessages[host.language].change;
  const sections = [kindRows, detailRows, consentRows];
  return html`
    <p class="muted">${restMessages[host.language].check.explanation}</p>
    ${sections.map((rows, step) =>
      renderSummary({
        title: steps[step] ?? '',
        level: host.headingLevel + 2,
        rows: rows(host, review),
        change: { label, go: () => review.show(step) },
      }),
    )}
  `;
}

function kindRows({ language }: DrskElement, { kind }: Review): SummaryRow[] {
  return [
    {
      term: messages[language].applicantKind,
      description: messages[language].kinds[kind].label,
    },
  ];
}

/** The password stays hidden, and so does what nobody has asked for. */
function detailRows({ language }: DrskElement, { kind, values }: Review): SummaryRow[] {
  const optional: readonly TextName[] = optionalNames[kind];
  return detailNames(kind)
    .filter((name) => name !== 'password' && (values[name] !== '' || !optional.includes(name)))
    .map((name) => ({
      term: fieldMessages[language].fields[name].label,
      description: values[name].trim() || restMessages[language].check.none,
    }));
}

function consentRows({ language }: DrskElement, { values, documents }: Review): SummaryRow[] {
  const { given, notGiven } = restMessages[language].consents;
  return documents.map((document) => ({
    term: document.title,
    description: values[consentName(document)] === true ? given : notGiven,
  }));
}
