import { svg, type SVGTemplateResult } from 'lit';
import { icon } from '../shared/icons.js';

export const personIcon = (): SVGTemplateResult =>
  icon(
    svg`<circle cx="10" cy="6.5" r="3.75"></circle><path d="M2.75 17.5c.9-3.3 3.7-5 7.25-5s6.35 1.7 7.25 5"></path>`,
  );
