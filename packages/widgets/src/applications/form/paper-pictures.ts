import { svg, type SVGTemplateResult } from 'lit';
import type { Language } from '../../shared/language.js';
import { messages } from './where-to-find.messages.js';

/** The first page of a property register extract, with the number in its table. */
export function extractPicture(language: Language): SVGTemplateResult {
  const { extract, extractTitle } = messages[language];
  return svg`<svg class="picture" viewBox="0 0 280 190" role="img" aria-label=${extract}>
    <rect class="picture-paper" x="1" y="1" width="278" height="188" rx="6"></rect>
    <text class="picture-small" x="140" y="26" text-anchor="middle">${extractTitle}</text>
    <path class="picture-line" d="M24 46h232M24 60h180"></path>
    <path class="picture-line" d="M24 80h232v90H24zM112 80v90M24 108h232M24 140h232M36 94h58M36 124h48M36 156h60M126 124h92M126 156h70"></path>
    <text class="picture-number" x="184" y="99" text-anchor="middle" textLength="126" lengthAdjust="spacingAndGlyphs">00:00:000000:00</text>
    <rect class="picture-mark" x="114" y="82" width="140" height="24" rx="5"></rect>
  </svg>`;
}

/** A bill for electricity, with the contract's number where bills have it. */
export function billPicture(language: Language): SVGTemplateResult {
  const { bill, billTitle } = messages[language];
  return svg`<svg class="picture" viewBox="0 0 280 160" role="img" aria-label=${bill}>
    <rect class="picture-paper" x="1" y="1" width="278" height="158" rx="6"></rect>
    <text class="picture-small" x="140" y="24" text-anchor="middle">${billTitle}</text>
    <path class="picture-line" d="M20 44h120M200 44h60M200 60h44M20 104h240M20 122h240M20 140h160"></path>
    <text class="picture-number" x="86" y="77" text-anchor="middle" textLength="112" lengthAdjust="spacingAndGlyphs">№ 0000000000</text>
    <rect class="picture-mark" x="18" y="58" width="136" height="27" rx="5"></rect>
  </svg>`;
}
