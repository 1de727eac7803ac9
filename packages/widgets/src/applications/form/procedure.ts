import {
  attachmentMessages,
  categoryFacts,
  categoryMessages,
  categoryOf,
  formatBasis,
  formatPeriod,
  paymentOrderOf,
  type PaymentPart,
  rulesetOn,
  wantedAttachments,
  type WayAhead,
  wayAheadOf,
} from '@drsk/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Category } from '@drsk/sdk';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { Language } from '../../shared/language.js';
import type { FormFacts } from './outline.js';
import { messages } from './procedure.messages.js';
import { procedureStyles } from './procedure.styles.js';

/** By which procedure these answers are connected, why, and what follows: terms, money, documents; open where it is decided. */
export function renderProcedure(
  host: DrskElement,
  facts: FormFacts,
  isOpen: boolean,
): TemplateResult | typeof nothing {
  const { answers, applicantKind, language, today } = facts;
  const known = categoryFacts(answers, applicantKind);
  if (!known) return nothing;
  const ruleset = rulesetOn(today);
  const category = categoryOf(known, ruleset);
  adoptStyles(host, [procedureStyles]);
  const text = messages[language];
  const way = wayAheadOf(category, known.voltageKv, ruleset);
  const payments = ruleset.paymentOrders[paymentOrderOf(category)];
  const steps = stepsOf({ ...way, payments }, category, language);
  const { sentences, title } = reasonOf(category, language);
  return html`<details class="alert procedure-fold" part="alert" ?open=${isOpen}>
    <summary class="alert-title procedure-title">${title}</summary>
    <div class="procedure">
      <p class="text">${sentences}</p>
      <strong>${text.next}</strong>
      <ol class="procedure-steps">
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="text">${text.documents(documentsOf(facts))}</p>
    </div>
  </details>`;
}

/** The clause is named once. */
function reasonOf(
  { clause, reasons, track }: Category,
  language: Language,
): { sentences: string; title: string } {
  const words = categoryMessages[language].reasons;
  const sentences = reasons.map((reason) => words[reason]).join(' ');
  const basis = formatBasis(`861/${clause}`, language);
  const procedure = messages[language].tracks[track];
  return { sentences, title: sentences.includes(basis) ? procedure : `${procedure}, ${basis}` };
}

function stepsOf(
  { check, offer, payments, signing, works }: WayAhead & { payments: readonly PaymentPart[] },
  { finalDocument }: Category,
  language: Language,
): string[] {
  const text = messages[language];
  const period = (term: WayAhead['offer']): string => formatPeriod(term, language);
  return [
    text.check(period(check)),
    signing ? text.draft(period(offer), period(signing)) : text.offer(period(offer)),
    moneyStep(payments, { isAcceptance: signing === undefined, language }),
    worksStep(works, language),
    text[finalDocument],
  ];
}

function moneyStep(
  [first, ...others]: readonly PaymentPart[],
  { isAcceptance, language }: { isAcceptance: boolean; language: Language },
): string {
  const text = messages[language];
  if (!first) return '';
  const say = isAcceptance ? text.accept : text.pay;
  const percents = others.map(({ percent }) => formatPercent(percent, language)).join(', ');
  const start = say(formatPercent(first.percent, language), formatPeriod(first.term, language));
  return `${start} ${text.others(percents)}`;
}

function worksStep({ least, most }: WayAhead['works'], language: Language): string {
  const text = messages[language];
  const isOne = least.amount === most.amount && least.unit === most.unit;
  if (isOne) return text.works(formatPeriod(least, language));
  return text.worksBetween(formatPeriod(least, language), text.most[most.unit](most.amount));
}

function documentsOf(facts: FormFacts): string {
  const { answers, applicantKind, language, today } = facts;
  const { kinds } = attachmentMessages[language];
  return wantedAttachments({ answers, applicantKind, filedOn: today })
    .filter(({ isRequired }) => isRequired)
    .map(({ kind }) => kinds[kind].label.charAt(0).toLowerCase() + kinds[kind].label.slice(1))
    .join(', ');
}

function formatPercent(percent: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100);
}
