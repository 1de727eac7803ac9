import { categoryFacts, formatKopecks } from '@drsk/domain';
import type { EstimateRequest, FeeSheet } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { messages } from './fee-note.messages.js';
import type { FormFacts } from './outline.js';

/** About how much the connection of these answers costs, asked of the server once for the same answers. */
export class FeeNote {
  readonly #host: DrskElement;
  #asked = '';
  #sheet: FeeSheet | null = null;

  constructor(host: DrskElement) {
    this.#host = host;
  }

  render(facts: FormFacts): TemplateResult | typeof nothing {
    const request = requestOf(facts);
    const question = JSON.stringify(request);
    if (question !== this.#asked) void this.#ask(question, request);
    if (!this.#sheet) return nothing;
    const { feeKopecks, plan, tariff } = this.#sheet;
    const text = messages[facts.language];
    const money = (kopecks: number): string => formatKopecks(kopecks, facts.language);
    const [first, second] = plan.parts;
    const sum = money(feeKopecks);
    return html`<div class="fee-note">
      <strong
        >${first && second ? text.fee(sum, money(first.amountKopecks)) : text.whole(sum)}</strong
      >
      <div class="muted small">${text.preliminary} ${tariff.isSample ? text.sample : nothing}</div>
    </div>`;
  }

  /** Without an answer the review does as well: the sum comes with the offer. */
  async #ask(question: string, request: EstimateRequest | undefined): Promise<void> {
    this.#asked = question;
    this.#sheet = null;
    if (!request) return;
    const estimate = await this.#host.client.payments.estimate(request).catch(() => undefined);
    if (this.#asked !== question) return;
    this.#sheet = estimate?.sheet ?? null;
    this.#host.requestUpdate();
  }
}

/** Where the network is, the applicant is not asked: near, as most are, and then the settlement changes nothing. */
function requestOf({ answers, applicantKind }: FormFacts): EstimateRequest | undefined {
  const facts = categoryFacts(answers, applicantKind);
  const voltageKv = voltages.find((known) => Number(known) === facts?.voltageKv);
  if (!facts || !answers.regionCode || !voltageKv) return undefined;
  return {
    regionCode: answers.regionCode,
    applicantKind,
    powerKw: facts.newKw,
    previousPowerKw: facts.previousKw,
    voltageKv,
    reliabilityCategory: facts.reliabilityCategory,
    settlement: 'town',
    isTemporary: facts.temporaryKind !== undefined,
    isRedistribution: facts.isRedistribution,
    wantsInstallment: answers.wantsInstallment === true,
    ...(applicantKind === 'individual' && answers.purpose && { purpose: answers.purpose }),
    ...(facts.generationKw !== undefined && { microgenerationKw: facts.generationKw }),
    ...(answers.phases && { phases: answers.phases }),
  };
}

const voltages = ['0.4', '6', '10'] as const;
