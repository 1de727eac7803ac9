import { svg, type SVGTemplateResult } from 'lit';
import { icon } from '../shared/icons.js';

export const mailIcon = (): SVGTemplateResult =>
  icon(
    svg`<rect x="2" y="4" width="16" height="12" rx="2"></rect><path d="m2.75 5.5 7.25 5.5 7.25-5.5"></path>`,
    28,
  );
