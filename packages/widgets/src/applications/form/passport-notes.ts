import {
  parseDate,
  passportAgeWarnings,
  type PassportWarning,
  passportWarningMessages,
  passportWarnings,
} from '@drsk/domain';
import { html, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { warningIcon } from '../../shared/icons.js';
import type { FormFacts } from './outline.js';
import { notesStyles } from './passport-notes.styles.js';

/** Beside which question a doubt is told. */
const places: Readonly<Record<PassportWarning, string>> = {
  region: 'passportSeries',
  year: 'passportIssuedOn',
  child: 'passportIssuedOn',
  replacement: 'passportIssuedOn',
};

/** A question about a passport with what looks unusual in its answer: a reason to look again, none to stop. */
export function renderNoted(
  host: DrskElement,
  facts: FormFacts,
  { name, question }: { name: string; question: TemplateResult },
): TemplateResult {
  if (!Object.values(places).includes(name)) return question;
  adoptStyles(host, [notesStyles]);
  const doubts = doubtsAbout(facts).filter((doubt) => places[doubt] === name);
  const text = passportWarningMessages[facts.language];
  return html`<div class="noted">
    ${question}
    <div class="outlet" role="status">
      ${doubts.map((doubt) => html`<p class="note-line">${warningIcon()}<span>${text[doubt]}</span></p>`)}
    </div>
  </div>`;
}

function doubtsAbout({ answers, today }: FormFacts): PassportWarning[] {
  const series = answers.passportSeries ?? '';
  const issuedOn = parseDate(answers.passportIssuedOn ?? '');
  const birthDate = parseDate(answers.birthDate ?? '');
  const ofAge = issuedOn && birthDate && passportAgeWarnings({ issuedOn, birthDate, today });
  return [...passportWarnings(series, issuedOn ?? ''), ...(ofAge || [])];
}
