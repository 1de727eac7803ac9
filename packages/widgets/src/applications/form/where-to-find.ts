import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import { passportPicture, snilsPicture } from '../../shared/document-pictures.js';
import { documentPictureStyles } from '../../shared/document-pictures.styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { Language } from '../../shared/language.js';
import { billPicture, extractPicture } from './paper-pictures.js';
import { messages } from './where-to-find.messages.js';
import { whereStyles } from './where-to-find.styles.js';

type FoundName = keyof typeof messages.ru.fields;

const pictures: Partial<Record<FoundName, (language: Language) => SVGTemplateResult>> = {
  cadastralNumber: extractPicture,
  existingContractNumber: billPicture,
  snils: snilsPicture,
  passportSeries: passportPicture,
  passportNumber: passportPicture,
};

/** A question with where its answer stands, folded away until somebody wonders. */
export function renderFindable(
  host: DrskElement,
  { name, label }: { name: string; label: string },
  question: TemplateResult,
): TemplateResult {
  if (!isFound(name)) return question;
  adoptStyles(host, [documentPictureStyles, whereStyles]);
  const { language } = host;
  const text = messages[language];
  return html`<div class="findable">
    ${question}
    <details class="where">
      <summary class="where-title">
        ${text.title}<span class="visually-hidden">: ${label}</span>
      </summary>
      <div class="where-body">
        <p class="text">${text.fields[name]}</p>
        ${pictures[name]?.(language) ?? nothing}
      </div>
    </details>
  </div>`;
}

function isFound(name: string): name is FoundName {
  return Object.hasOwn(messages.ru.fields, name);
}
