import { formatKopecks } from '@drsk/domain';
import type { FeeAlternative, FeeLine, FeeSheet } from '@drsk/sdk';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Language } from '../shared/language.js';
import { estimateMessages } from './estimate.messages.js';

/** What a fee is made of, as people tell it apart. */
const parts = ['papers', 'building', 'metering', 'kilowatts'] as const;
type Part = (typeof parts)[number];

/** In the units of a bar. */
const width = 1_000;
const gap = 4;

interface PictureView {
  language: Language;
  /** What the longest bar stands for. */
  most: number;
}

/** The ways of working the fee out, each a bar of its parts; the same as a table for those who do not see it. */
export function renderFeePicture(
  { language }: { language: Language },
  { alternatives }: FeeSheet,
): TemplateResult {
  const open = alternatives.filter(({ amountKopecks }) => amountKopecks !== null);
  const most = Math.max(...open.map(({ amountKopecks }) => amountKopecks ?? 0));
  const view = { language, most };
  const shown = parts.filter((part) => open.some(({ lines }) => sumOf(lines, part) > 0));
  return html`<figure class="picture" part="picture">
    <ul class="ways">
      ${alternatives.map((alternative) => renderWay(alternative, view))}
    </ul>
    <ul class="legend" aria-hidden="true">
      ${shown.map(
        (part) =>
          html`<li class="legend-item">
            <svg class="swatch" viewBox="0 0 12 12">
              <rect class="part part-${part}" x="1" y="1" width="10" height="10"></rect>
            </svg>
            ${estimateMessages[language].parts[part]}
          </li>`,
      )}
    </ul>
    ${renderTable(open, shown, view)}
  </figure>`;
}

function renderWay(alternative: FeeAlternative, view: PictureView): TemplateResult {
  const { amountKopecks, isChosen, lines, obstacle, title } = alternative;
  const text = estimateMessages[view.language];
  if (amountKopecks === null)
    return html`<li class="way">
      <span class="way-title">${title}</span> <span class="muted small">${obstacle?.text}</span>
    </li>`;
  return html`<li class="way ${isChosen ? 'way-chosen' : ''}">
    <span class="way-title">
      ${title} ${isChosen ? html`<span class="chosen">${text.chosen}</span>` : nothing}
    </span>
    <span class="sum">${formatKopecks(amountKopecks, view.language)}</span>
    <svg class="bar" viewBox="0 0 ${width} 20" preserveAspectRatio="none" aria-hidden="true">
      ${renderSegments(lines, view)}
    </svg>
  </li>`;
}

/** Side by side; a sliver stays in sight. */
function renderSegments(lines: readonly FeeLine[], { most }: PictureView): SVGTemplateResult[] {
  let from = 0;
  return parts.flatMap((part) => {
    const sum = sumOf(lines, part);
    if (sum === 0) return [];
    const length = Math.max((sum / most) * width, gap * 2);
    const start = from;
    from += length;
    return [
      svg`<rect class="part part-${part}" x=${start} width=${length - gap} height="20"></rect>`,
    ];
  });
}

function renderTable(
  open: readonly FeeAlternative[],
  shown: readonly Part[],
  { language }: PictureView,
): TemplateResult {
  const text = estimateMessages[language];
  const money = (kopecks: number): string => formatKopecks(kopecks, language);
  return html`<div class="visually-hidden">
    <table>
      <caption>
        ${text.comparedTable}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text.way}</th>
          ${shown.map((part) => html`<th scope="col">${text.parts[part]}</th>`)}
          <th scope="col">${text.total}</th>
        </tr>
      </thead>
      <tbody>
        ${open.map(
          ({ title, lines, amountKopecks }) =>
            html`<tr>
              <th scope="row">${title}</th>
              ${shown.map((part) => html`<td>${money(sumOf(lines, part))}</td>`)}
              <td>${money(amountKopecks ?? 0)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function sumOf(lines: readonly FeeLine[], part: Part): number {
  return lines
    .filter((line) => partOf(line) === part)
    .reduce((sum, { amountKopecks }) => sum + amountKopecks, 0);
}

function partOf({ code, unit }: FeeLine): Part {
  if (!code.startsWith('C')) return 'kilowatts';
  if (unit === 'connection') return 'papers';
  return unit === 'point' ? 'metering' : 'building';
}
