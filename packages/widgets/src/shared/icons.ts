import { svg, type SVGTemplateResult } from 'lit';

/** Drawn in a square of 20. */
export const icon = (content: SVGTemplateResult, size = 20): SVGTemplateResult => svg`<svg
  width=${size} height=${size} viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.75"
  stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${content}</svg>`;

export const warningIcon = (): SVGTemplateResult =>
  icon(svg`<circle cx="10" cy="10" r="8"></circle><path d="M10 5.75v5M10 13.75v.25"></path>`, 16);

export const eyeIcon = (isOpen: boolean): SVGTemplateResult =>
  icon(svg`<path d="M1.75 10S4.75 4.25 10 4.25 18.25 10 18.25 10 15.25 15.75 10 15.75 1.75 10 1.75 10Z"></path>
    <circle cx="10" cy="10" r="2.5"></circle>
    ${isOpen ? svg`<path d="M3 17 17 3"></path>` : undefined}`);

export const checkIcon = (): SVGTemplateResult =>
  icon(
    svg`<circle cx="10" cy="10" r="8.25"></circle><path d="m6.25 10.25 2.5 2.5 5-5.25"></path>`,
    24,
  );
