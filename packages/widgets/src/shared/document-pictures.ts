import { svg, type SVGTemplateResult } from 'lit';
import type { Language } from './language.js';
import { messages } from './document-pictures.messages.js';

/** The spread of a passport with the photo, and its series and number where they are printed. */
export function passportPicture(language: Language): SVGTemplateResult {
  const { passport, series, number } = messages[language];
  return svg`<svg class="picture" viewBox="0 0 290 190" role="img" aria-label=${passport}>
    <rect class="picture-paper" x="1" y="1" width="218" height="188" rx="8"></rect>
    <path class="picture-line" d="M1 62h218M20 16h130M20 30h104M20 44h64M106 84h72M106 100h56M106 116h72M106 132h40M106 148h60M20 174h150"></path>
    <rect class="picture-line" x="20" y="80" width="64" height="78" rx="3"></rect>
    <circle class="picture-line" cx="52" cy="108" r="12"></circle>
    <path class="picture-line" d="M32 152c2-16 9-24 20-24s18 8 20 24"></path>
    <text class="picture-number picture-upright" x="72" y="-196" transform="rotate(90)">00 00</text>
    <text class="picture-number picture-upright" x="124" y="-196" transform="rotate(90)">000000</text>
    <path class="picture-mark" d="M227 72v42M227 124v56"></path>
    <text class="picture-word" x="236" y="97">${series}</text>
    <text class="picture-word" x="236" y="156">${number}</text>
  </svg>`;
}

/** A СНИЛС card, with the number where it is printed, inside its frame also in a wide font. */
export function snilsPicture(language: Language): SVGTemplateResult {
  const { snils, snilsTitle } = messages[language];
  return svg`<svg class="picture" viewBox="0 0 240 150" role="img" aria-label=${snils}>
    <rect class="picture-paper" x="1" y="1" width="238" height="148" rx="10"></rect>
    <text class="picture-small" x="120" y="26" text-anchor="middle">${snilsTitle}</text>
    <text class="picture-number" x="120" y="54" text-anchor="middle" textLength="126" lengthAdjust="spacingAndGlyphs">000-000-000 00</text>
    <rect class="picture-mark" x="48" y="36" width="144" height="26" rx="6"></rect>
    <path class="picture-line" d="M20 82h70M20 98h96M20 114h56M20 130h84M150 114h64M150 130h40"></path>
  </svg>`;
}
